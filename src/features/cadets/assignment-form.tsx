import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core'
import type { BoardCell, BoardTeam } from '@shared/contracts/assignments.contract'
import { useState } from 'react'
import { formatCount } from '../../lib/format'
import classes from './board.module.css'

/** How many visits are on show without being asked for. */
const SHORT_NIGHT = 6

interface AssignmentFormProps {
  readonly team: BoardTeam
  readonly assignment: NonNullable<BoardCell['assignment']>
  readonly busy: boolean
  readonly onSave: (welfareOfficer: string | null, sitsOut: readonly string[]) => void
}

/** Who looks after an assigned cadet, and which visits the cadet sits out. */
export function AssignmentForm({ team, assignment, busy, onSave }: AssignmentFormProps) {
  const [officer, setOfficer] = useState(assignment.welfareOfficer ?? '')
  const [sitsOut, setSitsOut] = useState<readonly string[]>(assignment.sitsOut)
  const same =
    officer === (assignment.welfareOfficer ?? '') &&
    [...sitsOut].sort().join() === [...assignment.sitsOut].sort().join()
  return (
    <Stack gap="xs" mb="sm">
      <NativeSelect
        label="Welfare officer"
        data={[
          ...(officer === '' ? [{ value: '', label: 'Choose' }] : []),
          ...new Set([...team.welfareOfficers, ...(officer === '' ? [] : [officer])]),
        ]}
        value={officer}
        onChange={({ currentTarget }) => setOfficer(currentTarget.value)}
      />
      {team.visits.length > 0 && (
        // A long night would push the reasons off the screen.
        <details className={classes.sitsOut} open={team.visits.length <= SHORT_NIGHT}>
          <summary>
            Sits out {sitsOut.length} of {formatCount(team.visits.length, 'visit')}
          </summary>
          <Checkbox.Group aria-label="Sits out" value={[...sitsOut]} onChange={setSitsOut}>
            <Stack gap={4} mt={4}>
              {team.visits.map(({ id, slot, venue, town }) => (
                <Checkbox key={id} value={id} label={`${slot} ${venue}, ${town}`} />
              ))}
            </Stack>
          </Checkbox.Group>
        </details>
      )}
      {!same && (
        <Button
          size="xs"
          loading={busy}
          onClick={() => onSave(officer === '' ? null : officer, sitsOut)}
          style={{ alignSelf: 'flex-start' }}
        >
          Save these changes
        </Button>
      )}
      <Text fz="xs" c="dimmed">
        Assigned by {assignment.by}.
      </Text>
    </Stack>
  )
}
