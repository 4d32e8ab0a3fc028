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
  readonly sheet: Sheet
  /** Pictures that are not drawn as lines. */
  readonly images: number
  readonly html: string
  /** To be sent as a header too; the page carries it as a meta element. */
  readonly contentSecurityPolicy: string
}

/** The paper a document is made for. */
export type Sheet = 'A4' | 'A3'

interface PrintParts {
  readonly title: string
  readonly language: string
  readonly headings: readonly string[]
  readonly fonts: readonly string[]
  readonly css: string
  readonly body: ReactElement
  /** A4 where it is not said. */
  readonly sheet?: Sheet
  readonly direction?: 'ltr' | 'rtl'
  /** Pictures that are not drawn as lines: logos. */
  readonly images?: number
  /** What stands across every page of a document that must not be used yet. */
  readonly proof?: string | null
}

/** Set in the heaviest weight, which every document that can be a proof has; Nastaliq needs room between lines. */
const PROOF_CSS = `
.proof { position: fixed; inset: 0 0 24% 0; display: grid; place-items: center; z-index: 9; pointer-events: none; }
.proof p { transform: rotate(-32deg); font-size: 44pt; font-weight: 800; line-height: 1.2; text-align: center;
  color: #b3261e; opacity: 0.5; padding: 0 20mm; text-wrap: balance; }
[dir=rtl] .proof p { transform: rotate(-9deg); font-size: 38pt; line-height: 2.2; padding: 0 6mm; }
`

/**
 * Makes the page of a document. Its policy allows the one style sheet, named by its hash, and fonts and
 * pictures that are part of the page: no script, no style attribute, no request.
 */
export function createPrintDocument({
  title: ownTitle,
  language,
  headings,
  fonts,
  css: ownCss,
  body,
  sheet = 'A4',
  direction = 'ltr',
  images = 0,
  proof = null,
}: PrintParts): PrintDocument {
  // The mark across the page is no part of what is read, so the title says it first.
  const title = proof === null ? ownTitle : `${proof}: ${ownTitle}`
  const css = proof === null ? ownCss : ownCss + PROOF_CSS
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
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>
        {body}
        {proof !== null && (
          <div className="proof" aria-hidden="true">
            <p>{proof}</p>
          </div>
        )}
      </body>
    </html>,
  )
  const html = `<!doctype html>${page}`
  return { title, language, headings, fonts, sheet, images, html, contentSecurityPolicy }
}
