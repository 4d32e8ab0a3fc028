import { Link } from 'wouter'
import tabs from './operations-tabs.module.css'
import classes from './step-links.module.css'

interface OperationsTabsProps {
  readonly current: 'list' | 'forward-plan'
}

const TABS = [
  { name: 'list', label: 'All operations', path: '/operations' },
  { name: 'forward-plan', label: 'Forward plan', path: '/operations/forward-plan' },
] as const

/** The two views of Operations: what there is, and what is intended. */
export function OperationsTabs({ current }: OperationsTabsProps) {
  return (
    <nav aria-label="Views of operations" className={`${classes.steps} ${tabs.tabs}`}>
      {TABS.map(({ name, label, path }) => (
        <Link
          key={name}
          href={path}
          aria-current={name === current ? 'page' : undefined}
          className={classes.step}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
