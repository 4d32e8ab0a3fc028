import { Alert, Button, Text, Title } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { PAPERS, TEST_PAPERS, YOUNG_PERSON_PAPERS } from '@shared/domain/documents/paper'
import { printedPlan } from '@shared/domain/documents/printed-plan'
import { youngPersonOf } from '@shared/domain/documents/young-person'
import { isEngagementOnly } from '@shared/domain/visits/visit-kind'
import { EmptyState } from '../../components/empty-state'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { SetAsideList } from '../../components/set-aside-list'
import { formatCount, formatInstant } from '../../lib/format'
import classes from './night-sheet.module.css'
import { PaperList } from './paper-list'
import { useMadePapers, useMakePapers, useOpenFolder } from './queries'

/** The Night sheet step of an operation: the papers that the plan gives, and making them. */
export function NightSheetStep({ view }: { readonly view: OperationView }) {
  const { operation, visits } = view
  const made = useMadePapers(operation.id)
  const make = useMakePapers()
  const openFolder = useOpenFolder()
  if (visits.length === 0) {
    return <EmptyState>No venues yet. The papers of the night can be made once there is a plan.</EmptyState>
  }
  const failures = [made.error, make.error, openFolder.error].filter((error) => error !== null)
  const papers = made.data?.papers ?? []
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0)
  const shut = operation.status === 'closed' || operation.status === 'cancelled'
  const tested = !isEngagementOnly(visits)
  const young = tested ? youngPersonOf(operation.scenario.childRole) : null
  const offered = PAPERS.filter(
    (paper) =>
      (young !== null || !YOUNG_PERSON_PAPERS.includes(paper)) && (tested || !TEST_PAPERS.includes(paper)),
  )

  return (
    <div className={classes.split}>
      <PaperList papers={offered} made={papers} />
      <section className={classes.make}>
        <Title order={2}>Papers for the night</Title>
        {!shut && (
          <Text>
            Made from the plan as it stands: {formatCount(visits.length, 'visit')} on {operation.reference}.
            Re-ordering the plan gives forms other numbers, so make the papers once it is approved.
          </Text>
        )}
        <ErrorSummary problems={failures.map((error) => ({ message: errorSentence(error) }))} />
        {shut ? (
          <Text>The operation is {operation.status}: no papers are made any more.</Text>
        ) : (
          <Button loading={make.isPending} onClick={() => make.mutate({ operationId: operation.id })}>
            Make the papers
          </Button>
        )}
        <Text fz="xs" c="dimmed">
          A4, marked OFFICIAL - SENSITIVE. They name venues and tell the scenario: keep them inside the team
          and hand them back. {young !== null && 'Only the letter to parents goes out. '}No young person’s
          name or age is printed on them.
        </Text>
        <SetAsideList setAside={view.setAside} stoodDown={view.stoodDown} />
        {made.data && made.data.plan !== printedPlan(operation.sessions, visits) && (
          <Alert color="yellow" title="Made before the plan was changed">
            Visits may have other numbers, times or teams now. Make the papers again, and hand the old ones
            back.
          </Alert>
        )}
        {made.data && (
          <div role="status" className={classes.result}>
            <Text fw={600}>
              {formatCount(papers.length, 'paper')} made, {formatCount(pages, 'page')}.
            </Text>
            <Text fz="xs" className={classes.path}>
              {formatInstant(made.data.madeAt)}, in {made.data.folder}
            </Text>
            <Button
              size="xs"
              variant="default"
              onClick={() => openFolder.mutate({ operationId: operation.id })}
            >
              Open folder
            </Button>
          </div>
        )}
      </section>
    </div>
  )
}
