import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole page to print: nothing in it comes from outside, and nothing in it can run. */
export interface PrintDocument {
  readonly title: string
  readonly language: string
  /** Every heading, in order: the outline is mended with them. */
  readonly headings: readonly string[]
  /** The fonts it is set in, by their names in a PDF: all of them have to be there and no others. */
  readonly fonts: readonly string[]
  readonly html: string
  /** To be sent as a header too; the page carries it as a meta element. */
  readonly contentSecurityPolicy: string
}

interface PrintParts {
  readonly title: string
  readonly language: string
  readonly headings: readonly string[]
  readonly fonts: readonly string[]
  readonly css: string
  readonly body: ReactElement
}

/**
 * Makes the page of a document. Its policy allows the one style sheet, named by its hash, and fonts and
 * pictures that are part of the page: no script, no style attribute, no request.
 */
export function createPrintDocument({
  title,
  language,
  headings,
  fonts,
  css,
  body,
}: PrintParts): PrintDocument {
  const styleHash = createHash('sha256').update(css).digest('base64')
  const contentSecurityPolicy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>{body}</body>
    </html>,
  )
  return { title, language, headings, fonts, html: `<!doctype html>${page}`, contentSecurityPolicy }
}
