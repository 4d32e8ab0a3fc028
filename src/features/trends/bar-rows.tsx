import classes from './breakdown.module.css'
import { type BarRow, barsInWords } from './breakdown-model'

const share = (count: number, of: number) => `${of === 0 ? 0 : (count / of) * 100}%`

/** Bars out of a whole, each with its number; a second bar under it for what came in sequence. */
export function BarRows({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }) {
  return (
    <div role="img" aria-label={`${title}. ${barsInWords(rows)}`} className={classes.rows}>
      {rows.map(({ key, label, count, of, inner }) => (
        <div key={key} className={classes.row}>
          <span className={classes.label}>{label}</span>
          <span className={classes.track}>
            <span className={classes.bar} data-count={count} style={{ width: share(count, of) }} />
            {inner !== undefined && (
              <span className={classes.inner} data-count={inner} style={{ width: share(inner, of) }} />
            )}
          </span>
          <span className={classes.number}>
            {count} of {of}
          </span>
        </div>
      ))}
    </div>
  )
}
