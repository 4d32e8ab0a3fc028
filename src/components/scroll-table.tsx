import type { ReactNode } from 'react'
import classes from './scroll-table.module.css'

interface ScrollTableProps {
  /** What is in it, for those who do not see it. */
  readonly label: string
  /** A class that sets `--around-table`, the height the page needs for everything else, and the columns. */
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A table of its own making that scrolls under its headings. For rows that are sorted or opened: `DataTable`. */
export function ScrollTable({ label, className, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1)
    <section className={`${classes.scroller} ${className}`} aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}

/** The same for a grid whose cells take the focus: they scroll it, and it is no stop of its own. */
export function ScrollGrid({ label, className, children }: ScrollTableProps) {
  return (
    <div className={`${classes.scroller} ${className}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows a table to be a grid */}
      <table role="grid" aria-label={label}>
        {children}
      </table>
    </div>
  )
}
