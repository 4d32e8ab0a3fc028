import { Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import type { BoardCell, BoardTeam } from '@shared/contracts/assignments.contract'
import type { EligibilityFinding } from '@shared/domain/eligibility/finding'
import { useState } from 'react'
import { SidePanel } from '../../components/side-panel'
import { useCurrentUser } from '../../lib/current-user'
import { AssignmentForm } from './assignment-form'
import classes from './board.module.css'
import { CellMark } from './cell-mark'
import { CellReasons } from './cell-reasons'
import { cellState, openBlocksOf } from './cell-words'
import { OverrideForm } from './override-form'
import type { BoardActions } from './use-board-actions'

interface CellPanelProps {
  readonly operationId: string
  readonly team: BoardTeam
  readonly reference: string
  readonly age: string
  readonly cell: BoardCell
  readonly open: boolean
  /** Whether it is a plan yet: what an approver may set aside can be assigned before that is recorded. */
  readonly planned: boolean
  readonly actions: BoardActions
  readonly onAssign: (welfareOfficer: string | null) => void
  readonly onTakeOff: () => void
  readonly onCheckAgain: () => void
}

/** One cadet and one team: what the rules say, and what can be done about it. */
export function CellPanel(props: CellPanelProps) {
  const {
    operationId,
    team,
    reference,
    age,
    cell,
    open,
    planned,
    actions,
    onAssign,
    onTakeOff,
    onCheckAgain,
  } = props
  const { role } = useCurrentUser()
  const [overriding, setOverriding] = useState<EligibilityFinding | null>(null)
  const [officer, setOfficer] = useState(() => actions.officerFor(cell))
  const { assignment } = cell
  const blocks = openBlocksOf(cell)
  const assignable = blocks.length === 0 || (planned && blocks.every(({ overridable }) => overridable))
  return (
    <section className={classes.panel} aria-labelledby="cell-panel">
      <Title order={2} fz="md" id="cell-panel">
        {reference}, {age}, with {team.name}
      </Title>
      <CellMark mark={cell.mark} word={cellState(cell)} />
      {assignment?.changed && (
        <Text my={4}>
          Something changed since this was looked at. Read the reasons, then choose Check again.
        </Text>
      )}
      {open && assignment === null && assignable && (
        <Group my="xs" gap="sm" align="flex-end">
          {team.welfareOfficers.length > 1 && (
            <NativeSelect
              label="Welfare officer"
              data={[...team.welfareOfficers]}
              value={officer ?? ''}
              onChange={({ currentTarget }) => setOfficer(currentTarget.value)}
            />
          )}
          <Button
            size="xs"
            variant={blocks.length === 0 ? 'filled' : 'default'}
            loading={actions.busy}
            onClick={() => onAssign(officer)}
          >
            {blocks.length === 0 ? 'Assign' : 'Assign all the same'}
          </Button>
        </Group>
      )}
      {open && assignment === null && assignable && blocks.length > 0 && (
        <Text fz="xs" c="dimmed" mb="xs">
          The operation cannot go live before this is put right or an approver has set it aside.
        </Text>
      )}
      {open && assignment !== null && (
        <>
          <Group my="xs" gap="sm">
            <Button size="xs" variant="default" loading={actions.busy} onClick={onTakeOff}>
              Take off the team
            </Button>
            {assignment.changed && (
              <Button size="xs" loading={actions.busy} onClick={onCheckAgain}>
                Check again
              </Button>
            )}
          </Group>
          <AssignmentForm
            key={`${assignment.id} ${assignment.version}`}
            team={team}
            assignment={assignment}
            busy={actions.busy}
            onSave={(welfareOfficer, sitsOut) => actions.change(cell, welfareOfficer, sitsOut)}
          />
        </>
      )}
      <CellReasons cell={cell} onOverride={open && role === 'sergeant' ? setOverriding : null} />
      <SidePanel
        title="Record what an approver set aside"
        opened={overriding !== null}
        onClose={() => setOverriding(null)}
      >
        {overriding !== null && (
          <OverrideForm
            operationId={operationId}
            cell={cell}
            finding={overriding}
            onDone={() => setOverriding(null)}
          />
        )}
      </SidePanel>
    </section>
  )
}
