import type { DocumentContext } from '@shared/domain/documents/document-source'
import { buildOutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import type { Density } from '../../print/density'
import type { PrintDocument } from '../../print/print-document'
import { printInFewPages } from '../../print/print-in-few-pages'
import { printToFit, type Stamp } from '../../print/print-to-fit'
import type { Printer } from '../../print/printer'
import { renderOutcomeLetter } from '../../print/templates/outcome-letter'
import { renderStaffPoster } from '../../print/templates/staff-poster'

/** A document that only has to be made: the model says everything that it shows, and nothing else gets in. */
export interface PreparedDocument {
  readonly model: object
  readonly make: (printer: Printer, stamp: Stamp) => Promise<Uint8Array>
}

/** Builds a document's model; `null` where the document is not due for this venue. */
type Prepare = (context: DocumentContext) => PreparedDocument | null

/** A document that has to fit on its page, set as roomily as that allows. */
const fitted =
  <Model extends object>(
    build: (context: DocumentContext) => Model | null,
    render: (model: Model, density: Density) => PrintDocument,
  ): Prepare =>
  (context) => {
    const model = build(context)
    return (
      model && {
        model,
        make: (printer, stamp) => printToFit(printer, (density) => render(model, density), stamp),
      }
    )
  }

/** A document that takes as many pages as it needs, and no fewer than `fewest`. */
export const flowing =
  <Model extends object>(
    build: (context: DocumentContext) => Model | null,
    render: (model: Model, density: Density) => PrintDocument,
    fewest = 1,
  ): Prepare =>
  (context) => {
    const model = build(context)
    return (
      model && {
        model,
        make: (printer, stamp) =>
          printInFewPages(printer, (density) => render(model, density), stamp, fewest),
      }
    )
  }

/** How each document of a pack is made. */
export const PACK_MAKERS: Readonly<Partial<Record<PackDocument, Prepare>>> = {
  'outcome-letter': fitted(
    ({ visit, ...rest }) => visit && buildOutcomeLetter({ ...rest, visit }, rest.wording),
    renderOutcomeLetter,
  ),
  'staff-poster': fitted(
    ({ venue, force, wording }) => buildStaffPoster({ venueType: venue.type, force }, wording),
    renderStaffPoster,
  ),
}
