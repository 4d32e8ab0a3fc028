import { buildCertificate } from '@shared/domain/documents/certificate'
import { buildDeskChecklist } from '@shared/domain/documents/desk-checklist'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { buildGuestPoster } from '@shared/domain/documents/guest-poster'
import { buildHandbook } from '@shared/domain/documents/handbook'
import { buildInvitationLetter } from '@shared/domain/documents/invitation-letter'
import { lighterLetters } from '@shared/domain/documents/letter'
import { buildOutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import { buildQuiz, buildQuizAnswers } from '@shared/domain/documents/quiz'
import { buildReceptionPoster } from '@shared/domain/documents/reception-poster'
import { buildIncidentLog, buildRefusalLog, buildTrainingRegister } from '@shared/domain/documents/registers'
import { buildStaffPoster } from '@shared/domain/documents/staff-poster'
import { buildTrainerNotes } from '@shared/domain/documents/trainer-notes'
import { buildTrainingDeck, type TrainingDeck } from '@shared/domain/documents/training-deck'
import { composeDeck } from '../../print/deck/compose-deck'
import { DENSITIES, type Density } from '../../print/density'
import type { PrintDocument } from '../../print/print-document'
import { printInFewPages } from '../../print/print-in-few-pages'
import { printFirstToFit, type Stamp } from '../../print/print-to-fit'
import { type HeadingPages, printWithContents } from '../../print/print-with-contents'
import type { Printer } from '../../print/printer'
import { renderCertificate } from '../../print/templates/certificate'
import { renderDeskChecklist } from '../../print/templates/desk-checklist'
import { renderGuestPoster } from '../../print/templates/guest-poster'
import { handbookPages, renderHandbook } from '../../print/templates/handbook'
import { renderInvitationLetter } from '../../print/templates/invitation-letter'
import { renderOutcomeLetter } from '../../print/templates/outcome-letter'
import { renderQuiz, renderQuizAnswers } from '../../print/templates/quiz'
import { renderReceptionPoster } from '../../print/templates/reception-poster'
import { renderRegister } from '../../print/templates/register'
import { renderStaffPoster } from '../../print/templates/staff-poster'
import { renderTrainerNotes } from '../../print/templates/trainer-notes'
import { createUsualSettings, type UsualSettings } from '../../print/usual-setting'

/** A document that only has to be made: the model says everything that it shows, and nothing else gets in. */
export interface PreparedDocument {
  readonly model: object
  /** The titles of slides; left out for what is printed. */
  readonly slides?: readonly string[]
  /** `usual` remembers, from one to the next of a kind, how densely they had to be set. */
  readonly make: (printer: Printer, stamp: Stamp, usual?: UsualSettings) => Promise<Uint8Array>
}

interface Fit<Model> {
  readonly pages?: number
  readonly lighter?: (model: Model) => readonly Model[]
}

/** Builds a document's model; `null` where the document is not due for this venue. */
type Prepare = (context: DocumentContext) => PreparedDocument | null

/**
 * A document that has to fit on its page, or on as many as are said, set as roomily as that allows. Where it does not
 * fit at its densest, `lighter` says what it may leave out, least first.
 */
const fitted =
  <Model extends object>(
    build: (context: DocumentContext) => Model | null,
    render: (model: Model, density: Density) => PrintDocument,
    { pages = 1, lighter = () => [] }: Fit<Model> = {},
  ): Prepare =>
  (context) => {
    const model = build(context)
    return (
      model && {
        model,
        make: (printer, stamp, usual = createUsualSettings()) =>
          printFirstToFit(
            printer,
            [
              ...DENSITIES.map((density) => () => render(model, density)),
              ...lighter(model).map((less) => () => render(less, 'tight')),
            ],
            stamp,
            pages,
            {
              // Nothing is ever left out because another letter had to.
              first: Math.min(usual.first(model), DENSITIES.length - 1),
              fitted: (at) => usual.fitted(model, at),
            },
          ),
      }
    )
  }

/** A document that takes as many pages as it needs, and no fewer than `fewest`. */
const flowing =
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

/** A booklet whose contents name its pages, set as roomily as its `usual` number of pages allows. */
const withContents =
  <Model extends object>(
    build: (context: DocumentContext) => Model,
    render: (model: Model, density: Density, pages: HeadingPages) => PrintDocument,
    usual: (model: Model) => number,
  ): Prepare =>
  (context) => {
    const model = build(context)
    return {
      model,
      make: (printer, stamp) =>
        printWithContents(printer, (density, pages) => render(model, density, pages), stamp, usual(model)),
    }
  }

/** Slides: composed without a printer. */
const slides =
  (build: (context: DocumentContext) => TrainingDeck): Prepare =>
  (context) => {
    const model = build(context)
    return {
      model,
      slides: model.slides.map(({ title }) => title),
      make: (_printer, stamp) => composeDeck(model, stamp),
    }
  }

/** How each document of a pack is made. */
export const PACK_MAKERS: Readonly<Record<PackDocument, Prepare>> = {
  'outcome-letter': fitted(
    ({ visit, ...rest }) => visit && buildOutcomeLetter({ ...rest, visit }, rest.wording),
    renderOutcomeLetter,
    { lighter: lighterLetters },
  ),
  'invitation-letter': fitted(buildInvitationLetter, renderInvitationLetter, { lighter: lighterLetters }),
  certificate: fitted(buildCertificate, renderCertificate),
  'training-register': fitted(buildTrainingRegister, renderRegister, { pages: 2 }),
  'refusal-log': fitted(buildRefusalLog, renderRegister, { pages: 2 }),
  'incident-log': fitted(buildIncidentLog, renderRegister, { pages: 2 }),
  'staff-poster': fitted(buildStaffPoster, (model, density) => renderStaffPoster(model, density)),
  'staff-poster-a3': fitted(buildStaffPoster, (model, density) => renderStaffPoster(model, density, 'A3')),
  'reception-poster': fitted(buildReceptionPoster, (model, density) => renderReceptionPoster(model, density)),
  'reception-poster-a3': fitted(buildReceptionPoster, (model, density) =>
    renderReceptionPoster(model, density, 'A3'),
  ),
  'guest-poster': fitted(buildGuestPoster, (model, density) => renderGuestPoster(model, density)),
  'guest-poster-a3': fitted(buildGuestPoster, (model, density) => renderGuestPoster(model, density, 'A3')),
  'desk-checklist': fitted(buildDeskChecklist, renderDeskChecklist),
  'training-deck': slides(buildTrainingDeck),
  handbook: withContents(buildHandbook, renderHandbook, handbookPages),
  'trainer-notes': flowing(buildTrainerNotes, renderTrainerNotes),
  quiz: flowing(buildQuiz, renderQuiz, 2),
  'quiz-answers': flowing(buildQuizAnswers, renderQuizAnswers, 2),
}
