import { Group, Text, Title } from '@mantine/core'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import classes from './page-header.module.css'

interface PageHeaderProps {
  readonly title: string
  /** What the window is called: the kind of page, never the name of a person. Left out, the title itself. */
  readonly documentTitle?: string
  /** The places above this page, outermost first. */
  readonly trail?: readonly { readonly label: string; readonly path: string }[]
  /** One line under the title: status, day, rule. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/**
 * The head of a page: where it is, what it is, what can be done. Its heading takes the focus when the page is
 * opened, so that a keyboard or a screen reader starts at the top of what is new. A step of the same page,
 * whose header stays, leaves the focus where it is.
 */
export function PageHeader({ title, documentTitle, trail = [], lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    heading.current?.focus()
  }, [])

  return (
    <header className={classes.header}>
      <title>{`${documentTitle ?? title} - Makesafe Desk`}</title>
      {trail.length > 0 && (
        <nav aria-label="Breadcrumb" className={classes.trail}>
          {trail.map((place, i) => (
            <Fragment key={place.path}>
              {i > 0 && <span aria-hidden> › </span>}
              <Link href={place.path}>{place.label}</Link>
            </Fragment>
          ))}
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="md" wrap="wrap">
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {actions !== undefined && (
          <Group gap="xs" className={classes.actions}>
            {actions}
          </Group>
        )}
      </Group>
      {lead !== undefined && (
        <Text component="div" c="dimmed" className={classes.lead}>
          {lead}
        </Text>
      )}
    </header>
  )
}
