import { Button, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { FollowUpBoardView, RepeatRow, TrainingRow } from '@shared/contracts/follow-up.contract'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { formatCount } from '../../lib/format'
import { ActionsSection } from './actions-section'
import { BoardSection } from './board-section'
import { repeatTask, retestPath, retestTask, trainingTask } from './board-tasks'
import { FollowUpPanel, type OpenPanel } from './follow-up-panel'
import { useFollowUp } from './queries'

/** The panels that have an address of their own, for the palette. */
const ADDRESSED: Readonly<Record<string, OpenPanel>> = {
  new: { kind: 'action' },
  'new-training': { kind: 'training', row: null },
}

/** Everything that is to be followed up, over all operations. */
export function FollowUpScreen() {
  const board = useFollowUp()
  const [, navigate] = useLocation()
  const { section } = useParams<{ section?: string }>()
  const [clicked, setClicked] = useState<OpenPanel>(null)
  const addAction = () => navigate('/follow-up/new')
  useHotkeys([['mod+N', addAction]], [])

  const addressed = ADDRESSED[section ?? ''] ?? null
  const close = () => {
    setClicked(null)
    if (addressed !== null) navigate('/follow-up')
  }

  return (
    <>
      <PageHeader
        title="Follow-up"
        lead="What is still to be done after the visits, over all operations"
        actions={
          <>
            <Button variant="default" onClick={() => navigate('/follow-up/new-training')}>
              Record training
            </Button>
            <Button onClick={addAction} aria-keyshortcuts="Control+N">
              Add an action
            </Button>
          </>
        }
      />
      <QueryBoundary query={board}>
        {(view) => (
          <Board
            view={view}
            section={section}
            onTraining={(row) => setClicked({ kind: 'training', row })}
            onRepeat={(row) => setClicked({ kind: 'repeat', row })}
          />
        )}
      </QueryBoundary>
      <FollowUpPanel open={clicked ?? addressed} onClose={close} />
    </>
  )
}

interface BoardProps {
  readonly view: FollowUpBoardView
  readonly section: string | undefined
  readonly onTraining: (row: TrainingRow) => void
  readonly onRepeat: (row: RepeatRow) => void
}

function Board({ view, section, onTraining, onRepeat }: BoardProps) {
  const { role } = useCurrentUser()
  const { actions, training, retests, repeats, heldVenues } = view
  return (
    <>
      <ActionsSection actions={actions} asked={section === 'actions'} />
      <BoardSection
        id="training"
        title="Training to arrange"
        asked={section === 'training'}
        tasks={training.map((row) => trainingTask(row, onTraining))}
        empty="No venue is waiting for training. What a debrief says about it appears here by itself."
      />
      <BoardSection
        id="retests"
        title="Re-tests due"
        asked={section === 'retests'}
        tasks={retests.map(retestTask)}
        empty="No venue is due for a re-test."
        action={
          retests.length > 1 && (
            <LinkButton href={retestPath(retests)} variant="default" size="compact-sm">
              Plan a re-test of {retests.length > 200 ? 'the first 200' : `all ${retests.length}`}
            </LinkButton>
          )
        }
      />
      <BoardSection
        id="repeats"
        title="Not yet again"
        asked={section === 'repeats'}
        tasks={repeats.map((row) => repeatTask(row, role === 'sergeant' ? onRepeat : undefined))}
        empty="No venue waits for a decision after “not yet” twice in a row."
      />
      {heldVenues > 0 && (
        <Text c="dimmed">
          {formatCount(heldVenues, 'venue')} on contact hold {heldVenues === 1 ? 'is' : 'are'} left out until
          a sergeant releases {heldVenues === 1 ? 'it' : 'them'}.
        </Text>
      )}
    </>
  )
}
