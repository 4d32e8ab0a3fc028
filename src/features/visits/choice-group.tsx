import { choicesFor } from '@shared/domain/visits/result-choices'
import { type ChoiceRow, numberedRows, rowWords, type VisitForm } from '@shared/domain/visits/result-form'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { answerOf, withAnswer } from './result-rows'

interface ChoiceGroupProps {
  readonly row: ChoiceRow
  readonly form: VisitForm
  readonly draft: ResultDraft
  readonly onChange: (draft: ResultDraft) => void
}

/**
 * One row of the result panel: its number, its words and its answers. Native radios, so that it can be used
 * with a mouse, a screen reader or the space bar as well; single keys are the panel's (result-keys.ts).
 */
export function ChoiceGroup({ row, form, draft, onChange }: ChoiceGroupProps) {
  const number = numberedRows(form).indexOf(row) + 1
  const name = rowWords(row, form)
  const answer = answerOf(draft, row)
  return (
    <div role="radiogroup" aria-label={name} data-row={row} className={classes.row}>
      <span aria-hidden className={classes.rowWords}>
        {number > 0 && <b className={classes.number}>{number}</b>}
        {name}
      </span>
      <span className={classes.choices}>
        {choicesFor(row, form).map(({ value, key, short, words }) => (
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
