import { Link } from 'wouter'
import classes from './page-tabs.module.css'

interface PageTab {
  readonly label: string
  readonly path: string
}

interface PageTabsProps {
  /** What they are views of, for a screen reader. */
  readonly label: string
  readonly tabs: readonly PageTab[]
  /** The path of the one that is open. */
  readonly current: string
}

/** The views of a place, each with an address of its own: links, so that they can be followed as such. */
export function PageTabs({ label, tabs, current }: PageTabsProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.path}
          href={tab.path}
          aria-current={tab.path === current ? 'page' : undefined}
          className={classes.tab}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
