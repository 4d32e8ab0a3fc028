import { STEP_WORDS } from '@shared/domain/visits/behaviours'
import type { Tally } from '@shared/domain/visits/tally'
import classes from './behaviour-ladder.module.css'

type Behaviour = Tally['ladder'][number]['behaviour']

/** A refusal counts here only on safeguarding grounds and a report only before the debrief (tally.ts). */
const WORDS: Readonly<Record<Behaviour, string>> = {
  ...STEP_WORDS,
  refused: 'Refused on safeguarding grounds',
  reported: 'Reported before the debrief',
  codeWordUsed: 'Used the code word',
}

interface BehaviourLadderProps {
  readonly ladder: Tally['ladder']
  /** Completed tests: what every bar is out of. */
  readonly completed: number
}

/** What staff did, as horizontal bars out of all completed tests, each with its number. */
export function BehaviourLadder({ ladder, completed }: BehaviourLadderProps) {
  return (
    <table className={classes.ladder}>
      <caption className={classes.caption}>
        What staff did, of {completed} completed {completed === 1 ? 'test' : 'tests'}
      </caption>
      <tbody>
        {ladder.map(({ behaviour, yes, unknown }) => (
          <tr key={behaviour}>
            <th scope="row">{WORDS[behaviour]}</th>
            <td className={classes.bar}>
              <svg aria-hidden viewBox={`0 0 ${completed} 1`} preserveAspectRatio="none">
                <rect className={classes.all} width={completed} height={1} />
                <rect className={classes.yes} width={yes} height={1} />
              </svg>
            </td>
            <td className={classes.number}>
              {yes} of {completed}
            </td>
            <td className={classes.unknown}>{unknown > 0 && `${unknown} not known`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
