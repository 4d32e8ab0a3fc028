import type { PrintToPDFOptions } from 'electron'
import type { Page } from 'playwright-core'

type PdfOptions = NonNullable<Parameters<Page['pdf']>[0]>

const inches = (value: number) => `${value}in`
/** Electron's default margin: one centimetre. */
const defaultMargin = 1 / 2.54

/** Translates Electron's print options, defaults included, into Playwright's. */
export function toPlaywrightPdf(options: PrintToPDFOptions): PdfOptions {
  const {
    pageSize = 'Letter',
    margins = {},
    generateTaggedPDF,
    generateDocumentOutline,
    pageRanges = '',
    ...same
  } = options
  const { top = defaultMargin, bottom = defaultMargin, left = defaultMargin, right = defaultMargin } = margins
  const paper: PdfOptions =
    typeof pageSize === 'string'
      ? { format: pageSize }
      : { width: inches(pageSize.width), height: inches(pageSize.height) }
  return {
    ...same,
    ...paper,
    pageRanges,
    tagged: generateTaggedPDF ?? false,
    outline: generateDocumentOutline ?? false,
    margin: { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right) },
  }
}
