import { Button, Group, VisuallyHidden } from '@mantine/core'
import type { Operation } from '@shared/contracts/operations.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import type { ChildRole } from '@shared/domain/operations/operation'
import { missingRoles, TEAM_ROLE_WORDS, TEAM_ROLES } from '@shared/domain/operations/teams'
import { isEngagementOnly } from '@shared/domain/visits/visit-kind'
import { formatList } from '../../lib/format'
import classes from './team-step.module.css'

type Session = Operation['sessions'][number]
type Team = Session['teams'][number]

interface TeamTableProps {
  readonly session: Session
  readonly visits: readonly Visit[]
  readonly childRole: ChildRole
  /** `null` where nothing may be changed any more. */
  readonly onChange: ((team: Team) => void) | null
  readonly onRemove: ((team: Team) => void) | null
}

/** The teams of a session: what each drives, how much it visits, who is on it and who is missing. */
export function TeamTable({ session, visits, childRole, onChange, onRemove }: TeamTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Visits</th>
          <th scope="col">Vehicle</th>
          <th scope="col">On the team</th>
          {onChange && (
            <th scope="col">
              <VisuallyHidden>Change</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {session.teams.map((team) => {
          const own = visits.filter(({ teamId }) => teamId === team.id)
          const missing = missingRoles(team, isEngagementOnly(own) ? null : childRole).map((role) =>
            TEAM_ROLE_WORDS[role].toLowerCase(),
          )
          return (
            <tr key={team.id}>
              <th scope="row">{team.name}</th>
              <td>
                {own.length === 0 ? 'none yet' : `${own.length}, ${own[0]?.slot} to ${own.at(-1)?.slot}`}
              </td>
              <td>{team.vehicle ?? '–'}</td>
              <td>
                {TEAM_ROLES.flatMap((role) => {
                  const adults = team.members.filter((member) => member.role === role)
                  if (adults.length === 0) return []
                  return [
                    <span key={role} className={classes.role}>
                      <span className={classes.roleName}>{TEAM_ROLE_WORDS[role]}</span>{' '}
                      {adults.map(({ adult }) => adult).join(', ')}
                    </span>,
                  ]
                })}
                {missing.length > 0 && (
                  <span className={classes.missing}>
                    Nobody {onChange ? 'yet' : 'recorded'} as {formatList(missing)}
                  </span>
                )}
              </td>
              {onChange && (
                <td>
                  <Group gap={4} wrap="nowrap" justify="flex-end">
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Change ${team.name}`}
                      onClick={() => onChange(team)}
                    >
                      Change
                    </Button>
                    {onRemove && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`Remove ${team.name}`}
                        onClick={() => onRemove(team)}
                      >
                        Remove
                      </Button>
                    )}
                  </Group>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
