import { buildCadetBriefing } from '@shared/domain/documents/cadet-briefing'
import { buildControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import { type NightSource, nightsOf, type PaperSource } from '@shared/domain/documents/night-source'
import { buildOperationOrder } from '@shared/domain/documents/operation-order'
import { PAPER_WORDS, type Paper } from '@shared/domain/documents/paper'
import { buildParentLetter } from '@shared/domain/documents/parent-letter'
import { buildResultForms } from '@shared/domain/documents/result-forms'
import { buildRunSheets, runSheetNames } from '@shared/domain/documents/run-sheet'
import { buildScenarioCard } from '@shared/domain/documents/scenario-card'
import { sessionFolders } from '@shared/domain/documents/session-folder'
import { isEngagementOnly } from '@shared/domain/visits/visit-kind'
import { assertDrawable } from '../../print/assert-drawable'
import type { Density } from '../../print/density'
import { pageCount } from '../../print/page-count'
import type { PrintDocument } from '../../print/print-document'
import { printInFewPages } from '../../print/print-in-few-pages'
import { printPages } from '../../print/print-pages'
import { printToFit, type Stamp } from '../../print/print-to-fit'
import type { Printer } from '../../print/printer'
import { renderCadetBriefing } from '../../print/templates/cadet-briefing'
import { renderControlRoomSheet } from '../../print/templates/control-room-sheet'
import { renderOperationOrder } from '../../print/templates/operation-order'
import { renderParentLetter } from '../../print/templates/parent-letter'
import { renderResultForms } from '../../print/templates/result-forms'
import { renderRunSheet } from '../../print/templates/run-sheet'
import { renderScenarioCard } from '../../print/templates/scenario-card'

interface PaperFile {
  readonly paper: Paper
  /** The folder of its session; `null` for a paper of the whole operation, and where there is one session. */
  readonly folder: string | null
  readonly name: string
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * Makes the papers of an operation: those of the whole first, then those of each session, in a folder for each
 * where there are several. Refuses (`rule`) a text that cannot be drawn in the documents' font, and a form that
 * does not fit on its page.
 */
export async function makePapers(
  source: PaperSource,
  printer: Printer,
  stamp: Stamp,
): Promise<readonly PaperFile[]> {
  const press = pressOf(printer, stamp)
  const letter = buildParentLetter(source)
  const files = [
    await press.flowing('operation-order', buildOperationOrder(source), renderOperationOrder),
    ...(letter === null
      ? []
      : [await press.compact('parent-letter', letter, renderParentLetter, { fewest: 2 })]),
  ]
  const folders = sessionFolders(source.sessions)
  for (const [index, night] of nightsOf(source).entries()) {
    const made = night.visits.length === 0 ? [] : await nightPapers(night, press)
    files.push(...made.map((file) => ({ ...file, folder: folders[index] ?? null })))
  }
  return files
}

async function nightPapers(night: NightSource, press: Press): Promise<readonly PaperFile[]> {
  const forms = buildResultForms(night)
  const runSheets = buildRunSheets(night)
  const runNames = runSheetNames(runSheets)
  const briefing = buildCadetBriefing(night)
  const files = [
    await press.compact('control-room-sheet', buildControlRoomSheet(night), renderControlRoomSheet),
  ]
  for (const [index, sheet] of runSheets.entries()) {
    files.push(await press.compact('run-sheet', sheet, renderRunSheet, { name: runNames[index] }))
  }
  files.push(await press.fitted('result-forms', forms, renderResultForms, forms.forms.length))
  // Nobody plays a part on an engagement visit.
  if (!isEngagementOnly(night.visits)) {
    files.push(await press.flowing('scenario-card', buildScenarioCard(night), renderScenarioCard))
  }
  if (briefing !== null) {
    files.push(await press.compact('cadet-briefing', briefing, renderCadetBriefing))
  }
  return files
}

type Press = ReturnType<typeof pressOf>

/** Prints models into files. What cannot be drawn is refused before anything of that model is printed. */
function pressOf(printer: Printer, stamp: Stamp) {
  const file = async (paper: Paper, bytes: Uint8Array, name: string): Promise<PaperFile> => ({
    paper,
    folder: null,
    name,
    bytes,
    pages: await pageCount(bytes),
  })
  return {
    flowing: async <Model extends object>(
      paper: Paper,
      model: Model,
      render: (model: Model) => PrintDocument,
    ): Promise<PaperFile> => {
      assertDrawable(model)
      return file(paper, await printPages(printer, render(model), stamp), named(paper))
    },
    compact: async <Model extends object>(
      paper: Paper,
      model: Model,
      render: (model: Model, density: Density) => PrintDocument,
      { name = named(paper), fewest = 1 } = {},
    ): Promise<PaperFile> => {
      assertDrawable(model)
      const fit = (density: Density) => render(model, density)
      return file(paper, await printInFewPages(printer, fit, stamp, fewest), name)
    },
    fitted: async <Model extends object>(
      paper: Paper,
      model: Model,
      render: (model: Model, density: Density) => PrintDocument,
      pages: number,
    ): Promise<PaperFile> => {
      assertDrawable(model)
      const fit = (density: Density) => render(model, density)
      return file(paper, await printToFit(printer, fit, stamp, pages), named(paper))
    },
  }
}

const named = (paper: Paper): string => `${PAPER_WORDS[paper].name}.pdf`
