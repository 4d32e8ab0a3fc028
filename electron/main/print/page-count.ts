import { PDFDocument } from '@cantoo/pdf-lib'

/** How many pages a PDF has. */
export const pageCount = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
