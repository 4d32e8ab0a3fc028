import { CHOICES, type ChoiceRow, NUMBERED_ROWS, ROW_WORDS } from '@shared/domain/visits/result-form'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { answerOf, withAnswer } from './result-rows'

interface ChoiceGroupProps {
  readonly row: ChoiceRow
  readonly draft: ResultDraft
  readonly onChange: (draft: ResultDraft) => void
}

/**
 * One row of the result panel: its number, its words and its answers. Native radios, so that it can be used
 * with a mouse, a screen reader or the space bar as well; single keys are the panel's (result-keys.ts).
 */
export function ChoiceGroup({ row, draft, onChange }: ChoiceGroupProps) {
  const number = NUMBERED_ROWS.indexOf(row) + 1
  const answer = answerOf(draft, row)
  return (
    <div role="radiogroup" aria-label={ROW_WORDS[row]} data-row={row} className={classes.row}>
      <span aria-hidden className={classes.rowWords}>
        {number > 0 && <b className={classes.number}>{number}</b>}
        {ROW_WORDS[row]}
      </span>
      <span className={classes.choices}>
        {CHOICES[row].map(({ value, key, short, words }) => (
          <label key={value} className={classes.choice} title={short === words ? undefined : words}>
            <input
              type="radio"
              name={row}
              aria-label={words}
              aria-keyshortcuts={key}
              checked={answer === value}
              onChange={() => onChange(withAnswer(draft, row, value))}
            />
            <span aria-hidden>
              {short.toLowerCase() === key || short === '–' ? (
                short
              ) : (
                <>
                  <kbd>{key}</kbd> {short}
                </>
              )}
            </span>
          </label>
        ))}
      </span>
    </div>
  )
}
