import { Button, Text, Title, VisuallyHidden } from '@mantine/core'
import type { AdultOnTeams } from '@shared/contracts/adults.contract'
import type { AdultGap } from '@shared/domain/operations/adult-dates'
import { TEAM_ROLE_WORDS } from '@shared/domain/operations/teams'
import { useState } from 'react'
import { QueryBoundary } from '../../components/query-boundary'
import { formatDay, formatDayShort, formatList } from '../../lib/format'
import { AdultDatesPanel } from './adult-dates-panel'
import { useAdults } from './queries'
import classes from './team-step.module.css'

/** The adults on an operation's teams: vetted and trained in safeguarding, in date, where young people go out. */
export function AdultTable({ operationId }: { readonly operationId: string }) {
  const adults = useAdults(operationId)
  const [changing, setChanging] = useState<AdultOnTeams | null>(null)
  return (
    <section className={classes.session} aria-labelledby="adults-on-teams">
      <Title order={3} id="adults-on-teams" mb={4}>
        Adults on these teams
      </Title>
      <Text fz="xs" c="dimmed" mb="sm">
        Every adult who goes out with a young person is vetted and trained in safeguarding, both in date.
      </Text>
      <QueryBoundary query={adults} empty={<Text>Nobody is on a team yet.</Text>}>
        {(list) => (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col">Vetted until</th>
                <th scope="col">Trained on</th>
                <th scope="col">On the teams</th>
                <th scope="col">
                  <VisuallyHidden>Change</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((adult) => (
                <tr key={adult.id}>
                  <th scope="row">{adult.number}</th>
                  <td>{vettedWords(adult)}</td>
                  <td>{adult.trainedOn === null ? '–' : formatDayShort(adult.trainedOn)}</td>
                  <td>
                    {adult.roles.map(({ role, teams }) => (
                      <span key={role} className={classes.role}>
                        {TEAM_ROLE_WORDS[role]}{' '}
                        <span className={classes.roleName}>{formatList([...teams])}</span>
                      </span>
                    ))}
                    {adult.gaps.map((gap) => (
                      <span key={gap.what} className={classes.missing}>
                        {gapWords(gap)}
                      </span>
                    ))}
                  </td>
                  <td className={classes.change}>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Change the dates of ${adult.number}`}
                      onClick={() => setChanging(adult)}
                    >
                      Change
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryBoundary>
      {changing !== null && <AdultDatesPanel adult={changing} onClose={() => setChanging(null)} />}
    </section>
  )
}

function vettedWords({ vettedOn, vettedUntil }: AdultOnTeams): string {
  if (vettedUntil !== null) return formatDayShort(vettedUntil)
  return vettedOn === null ? '–' : 'No end'
}

function gapWords({ what, on }: AdultGap): string {
  const day = on === null ? '' : formatDay(on)
  switch (what) {
    case 'no_vetting':
      return 'No vetting is recorded'
    case 'vetted_later':
      return `Not vetted yet on ${day}`
    case 'vetting_over':
      return `Vetting is out of date on ${day}`
    case 'no_training':
      return 'No safeguarding training is recorded'
    case 'trained_later':
      return `No safeguarding training yet on ${day}`
    case 'training_over':
      return `Safeguarding training is out of date on ${day}`
  }
}
