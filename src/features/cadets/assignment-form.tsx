import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core'
import type { BoardCell, BoardTeam } from '@shared/contracts/assignments.contract'
import { useState } from 'react'

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
        <Checkbox.Group label="Sits out" value={[...sitsOut]} onChange={setSitsOut}>
          <Stack gap={4} mt={4}>
            {team.visits.map(({ id, slot, venue, town }) => (
              <Checkbox key={id} value={id} label={`${slot} ${venue}, ${town}`} />
            ))}
          </Stack>
        </Checkbox.Group>
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
