import { Button, Group, Text, Title } from '@mantine/core'
import type { NightPlan } from '@shared/contracts/assignments.contract'
import { formatCount } from '../../lib/format'
import classes from './board.module.css'
import type { BoardActions } from './use-board-actions'

interface ProposalPanelProps {
  readonly plan: NightPlan
  readonly busy: boolean
  readonly words: BoardActions['words']
  readonly onAssign: () => void
  readonly onDrop: () => void
}

/** Who could go with whom. Nothing is assigned until somebody says so. */
export function ProposalPanel({ plan, busy, words, onAssign, onDrop }: ProposalPanelProps) {
  const { rides } = plan
  return (
    <section className={classes.panel} aria-labelledby="proposal-panel">
      <Title order={2} fz="md" id="proposal-panel">
        Proposal
      </Title>
      <Text my="xs">Nothing is assigned yet.</Text>
      <Group gap="sm" mb="sm">
        <Button size="xs" loading={busy} onClick={onAssign}>
          {rides.length === 1 ? 'Assign this one' : `Assign these ${rides.length}`}
        </Button>
        <Button size="xs" variant="default" onClick={onDrop}>
          Do not
        </Button>
      </Group>
      <ul className={classes.findings}>
        {rides.map((ride) => {
          const { cadet, team } = words(ride)
          return (
            <li key={`${ride.teamId} ${ride.cadetId}`}>
              <Text>
                <b>{cadet}</b> with <b>{team}</b>
              </Text>
              <Text fz="xs" c="dimmed">
                Looked after by {ride.welfareOfficer}.{' '}
                {ride.warnings === 0 ? 'No warnings' : formatCount(ride.warnings, 'warning')}.
              </Text>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
