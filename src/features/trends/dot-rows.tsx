import classes from './breakdown.module.css'
import { type DotRow, dotsInWords } from './breakdown-model'

const QUARTERS = [0, 25, 50, 75, 100]
const at = (share: number) => `${share * 100}%`

/** The lines of a breakdown as dots with their intervals; a small cell is its count and has no dot. */
export function DotRows({ title, rows }: { readonly title: string; readonly rows: readonly DotRow[] }) {
  return (
    <div role="img" aria-label={`${title}. ${dotsInWords(rows)}`} className={classes.rows}>
      {rows.map(({ key, label, kOfN, mark }) => (
        <div key={key} className={classes.row}>
          <span className={classes.label}>{label}</span>
          <span className={classes.scale}>
            {QUARTERS.map((quarter) => (
              <span key={quarter} className={classes.grid} style={{ left: `${quarter}%` }} />
            ))}
            {mark !== null && (
              <>
                <span
                  className={classes.interval}
                  style={{ left: at(mark.low), width: at(mark.high - mark.low) }}
                />
                <span className={classes.dot} data-share={mark.share} style={{ left: at(mark.share) }} />
              </>
            )}
          </span>
          <span className={classes.number}>{kOfN}</span>
        </div>
      ))}
      <div className={classes.row}>
        <span />
        <span className={classes.axis}>
          {[0, 50, 100].map((tick) => (
            <span key={tick} style={{ left: `${tick}%` }}>
              {tick}%
            </span>
          ))}
        </span>
        <span />
      </div>
    </div>
  )
}
