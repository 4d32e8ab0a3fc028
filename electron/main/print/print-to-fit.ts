import { AppError } from '@shared/errors'
import { checkPdf } from './check-pdf'
import { DENSITIES, type Density } from './density'
import { finishPdf } from './finish-pdf'
import { pageCount } from './page-count'
import type { PrintDocument } from './print-document'
import type { Printer } from './printer'

/** What goes into the file besides the document: who made it, and when. */
export interface Stamp {
  readonly product: string
  readonly madeAt: string
}

/**
 * Prints a document of a known number of pages (one, unless said), set as roomily as it fits, finishes and checks it.
 * A print page runs no script that could measure text, so fitting means printing again, denser: only unusually long
 * names and addresses cost a second print. Refuses (`rule`) what does not fit at all, and (`internal`) what fails the
 * checks.
 */
export function printToFit(
  printer: Printer,
  render: (density: Density) => PrintDocument,
  stamp: Stamp,
  pages = 1,
): Promise<Uint8Array> {
  return printFirstToFit(
    printer,
    DENSITIES.map((density) => () => render(density)),
    stamp,
    pages,
  )
}

/**
 * Prints the first of these documents that keeps to its pages, for one that leaves something out before it is set too
 * small to read. Finishes, checks and refuses as `printToFit` does. `usual` says where to begin, and is told which one
 * fitted.
 */
export async function printFirstToFit(
  printer: Printer,
  documents: readonly (() => PrintDocument)[],
  stamp: Stamp,
  pages = 1,
  usual: { readonly first: number; readonly fitted: (at: number) => void } = FROM_THE_FIRST,
): Promise<Uint8Array> {
  for (const [at, render] of documents.entries()) {
    if (at < usual.first) continue
    const document = render()
    const printed = await printer.print(document)
    if ((await pageCount(printed)) > pages) continue
    usual.fitted(at)
    const finished = await finishPdf(printed, { ...document, ...stamp })
    await checkPdf(finished, { ...document, pages })
    return finished
  }
  throw new AppError(
    'rule',
    'The text does not fit on its page. Shorten the venue’s name or address, or in Settings the numbers, their explanations or your own words.',
  )
}

const FROM_THE_FIRST = { first: 0, fitted: () => undefined }
