import { VisuallyHidden } from '@mantine/core'
import type { Visit } from '@shared/contracts/visits.contract'
import { VISIT_KIND_WORDS } from '@shared/domain/visits/behaviours'
import { MARK_WORDS, OUTCOME_WORDS } from '@shared/domain/visits/outcome'
import { engagementWords } from '@shared/domain/visits/visit-kind'
import { WARNED_WORDS } from '@shared/domain/visits/warned'
import { Fragment, useEffect, useRef } from 'react'
import { OutcomeMark } from '../../components/outcome-mark'
import { useRowKeys } from '../../components/use-row-keys'
import { formatNight } from '../../lib/format'
import classes from './visit-list.module.css'

interface VisitListProps {
  /** The sessions of the operation, in their order; named in the list where there are several. */
  readonly sessions: readonly { readonly id: string; readonly day: string }[]
  readonly visits: readonly Visit[]
  readonly openId: string
  readonly isUnsaved: (visit: Visit) => boolean
  readonly onOpen: (visit: Visit) => void
}

/** The visits of the night in their order, each with its outcome. One tab stop; arrows walk, Enter opens. */
export function VisitList({ sessions, visits, openId, isUnsaved, onOpen }: VisitListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useRowKeys(
    visits.length,
    () => {},
    (index) => {
      const visit = visits[index]
      if (visit !== undefined) onOpen(visit)
    },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the open visit
  useEffect(() => {
    scroller.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [openId])

  return (
    <div className={classes.scroller} ref={scroller}>
      <table className={classes.table}>
        <VisuallyHidden component="caption">Visits</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col" className={classes.position}>
              #
            </th>
            <th scope="col" className={classes.slot}>
              Slot
            </th>
            <th scope="col">Venue</th>
            <th scope="col" className={classes.team}>
              Team
            </th>
            <th scope="col" className={classes.outcome}>
              Outcome
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={keys.onKeyDown}>
          {visits.map((visit, index) => (
            <Fragment key={visit.id}>
              {sessions.length > 1 && visits[index - 1]?.sessionId !== visit.sessionId && (
                <tr>
                  <th colSpan={5} scope="rowgroup" className={classes.session}>
                    {formatNight(visit.day)}
                  </th>
                </tr>
              )}
              <tr
                aria-current={visit.id === openId || undefined}
                onClick={() => onOpen(visit)}
                {...keys.rowProps(index)}
              >
                <td>{visit.position}</td>
                <td>{visit.slot}</td>
                <td>
                  <span className={classes.venue} title={visit.venueName}>
                    {visit.venueName}
                  </span>
                </td>
                <td>{shortTeam(visit.teamName)}</td>
                <td>
                  {isUnsaved(visit) ? 'Not saved yet' : <OutcomeCell visit={visit} />}
                  {visit.mayHaveBeenWarned && <span className={classes.warned}>{WARNED_WORDS}</span>}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** "Team A" is A in a narrow column. */
const shortTeam = (name: string): string => name.replace(/^team /i, '')

function OutcomeCell({ visit }: { readonly visit: Visit }) {
  const { mark, outcome, steps } = visit
  if (visit.kind === 'engagement') return <EngagementCell visit={visit} />
  if (mark === null || outcome === null) {
    const begun = Object.values(steps).some((answer) => answer !== null)
    return <span className={classes.open}>{begun ? 'Not complete yet' : 'To record'}</span>
  }
  const words = mark === 'partly' ? `${MARK_WORDS[mark]}: ${OUTCOME_WORDS[outcome]}` : MARK_WORDS[mark]
  return (
    <OutcomeMark mark={mark} size={13}>
      {words}
    </OutcomeMark>
  )
}

/** How far an engagement visit is: it has no outcome. */
function EngagementCell({ visit: { status, metBy, arrivedAt } }: { readonly visit: Visit }) {
  const words = engagementWords(status, metBy !== null || arrivedAt !== null)
  return (
    <>
      <span className={classes.kind}>{VISIT_KIND_WORDS.engagement}</span>
      {status === 'live_concern' ? (
        <OutcomeMark mark="live_concern" size={13}>
          {words}
        </OutcomeMark>
      ) : (
        <span className={status === 'planned' ? classes.open : undefined}>{words}</span>
      )}
    </>
  )
}
