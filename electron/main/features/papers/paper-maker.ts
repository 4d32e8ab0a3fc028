import { buildControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import type { NightSource } from '@shared/domain/documents/night-source'
import { buildOperationOrder } from '@shared/domain/documents/operation-order'
import { PAPER_WORDS, type Paper } from '@shared/domain/documents/paper'
import { buildResultForms } from '@shared/domain/documents/result-forms'
import { buildRunSheets, runSheetNames } from '@shared/domain/documents/run-sheet'
import { buildScenarioCard } from '@shared/domain/documents/scenario-card'
import { assertDrawable } from '../../print/assert-drawable'
import { pageCount } from '../../print/page-count'
import type { PrintDocument } from '../../print/print-document'
import { printPages } from '../../print/print-pages'
import { printToFit, type Stamp } from '../../print/print-to-fit'
import type { Printer } from '../../print/printer'
import { renderControlRoomSheet } from '../../print/templates/control-room-sheet'
import { renderOperationOrder } from '../../print/templates/operation-order'
import { renderResultForms } from '../../print/templates/result-forms'
import { renderRunSheet } from '../../print/templates/run-sheet'
import { renderScenarioCard } from '../../print/templates/scenario-card'

interface PaperFile {
  readonly paper: Paper
  readonly name: string
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * Makes the papers of a night, in the order of `PAPERS`; a run sheet for each team. Refuses (`rule`) a text that
 * cannot be drawn in the documents' font, and a form that does not fit on its page.
 */
export async function makePapers(
  source: NightSource,
  printer: Printer,
  stamp: Stamp,
): Promise<readonly PaperFile[]> {
  const flowing = <Model extends object>(
    model: Model,
    render: (model: Model) => PrintDocument,
  ): Promise<Uint8Array> => {
    assertDrawable(model)
    return printPages(printer, render(model), stamp)
  }
  const file = async (paper: Paper, bytes: Uint8Array, name = named(paper)): Promise<PaperFile> => ({
    paper,
    name,
    bytes,
    pages: await pageCount(bytes),
  })

  const forms = buildResultForms(source)
  assertDrawable(forms)
  const runSheets = buildRunSheets(source)
  const runNames = runSheetNames(runSheets)
  const files = [
    await file('operation-order', await flowing(buildOperationOrder(source), renderOperationOrder)),
    await file('control-room-sheet', await flowing(buildControlRoomSheet(source), renderControlRoomSheet)),
  ]
  for (const [index, sheet] of runSheets.entries()) {
    files.push(await file('run-sheet', await flowing(sheet, renderRunSheet), runNames[index]))
  }
  const printedForms = await printToFit(
    printer,
    (density) => renderResultForms(forms, density),
    stamp,
    forms.forms.length,
  )
  files.push(await file('result-forms', printedForms))
  files.push(await file('scenario-card', await flowing(buildScenarioCard(source), renderScenarioCard)))
  return files
}

const named = (paper: Paper): string => `${PAPER_WORDS[paper].name}.pdf`
