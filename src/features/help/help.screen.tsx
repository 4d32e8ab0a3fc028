import type { ReactNode } from 'react'
import Markdown from 'react-markdown'
import { Link, useParams } from 'wouter'
import { PageHeader } from '../../components/page-header'
import classes from './help.module.css'
import { HELP_PAGES } from './help-pages'

/** The guide: pages of resources/help, readable in the repository too. */
export function HelpScreen() {
  const { page } = useParams()
  const current = HELP_PAGES.find((entry) => entry.name === page) ?? HELP_PAGES[0]
  if (current === undefined) return null

  return (
    <div className={classes.help}>
      <nav aria-label="Help pages" className={classes.pages}>
        <ul>
          {HELP_PAGES.map(({ name, title }) => (
            <li key={name}>
              <Link href={`/help/${name}`} aria-current={name === current.name ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <article className={classes.article} key={current.name}>
        <PageHeader title={current.title} documentTitle="Help" />
        <Markdown components={{ h1: () => null, a: PageLink }}>{current.text}</Markdown>
      </article>
    </div>
  )
}

/** A link from page to page: to the file in the repository, to its address here. */
function PageLink({
  href = '',
  children,
}: {
  readonly href?: string | undefined
  readonly children?: ReactNode
}) {
  return <Link href={`/help/${href.replace(/\.md$/, '')}`}>{children}</Link>
}
