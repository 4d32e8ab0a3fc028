import cadetBriefing from '@resources/papers/en/cadet-briefing.yaml?raw'
import controlRoomSheet from '@resources/papers/en/control-room-sheet.yaml?raw'
import operationOrder from '@resources/papers/en/operation-order.yaml?raw'
import parentLetter from '@resources/papers/en/parent-letter.yaml?raw'
import resultForms from '@resources/papers/en/result-forms.yaml?raw'
import runSheet from '@resources/papers/en/run-sheet.yaml?raw'
import scenarioCard from '@resources/papers/en/scenario-card.yaml?raw'
import shared from '@resources/papers/en/shared.yaml?raw'
import { PAPER_FILES, type PaperFileName, type PaperWording } from '@shared/domain/documents/paper-wording'
import { wordingReader } from '../../print/wording-file'

/** The YAML files of one language, by their names without the ending. */
export type PaperContentFiles = Readonly<Record<PaperFileName, string>>

/** The English wording, as it lies in `resources/papers/en`. */
export const ENGLISH_PAPERS: PaperContentFiles = {
  shared,
  'operation-order': operationOrder,
  'control-room-sheet': controlRoomSheet,
  'run-sheet': runSheet,
  'result-forms': resultForms,
  'scenario-card': scenarioCard,
  'cadet-briefing': cadetBriefing,
  'parent-letter': parentLetter,
}

const { read } = wordingReader('papers')

/**
 * Reads the wording of the papers. Refuses (`internal`, with the file and the place in it) what is not as the
 * shapes say.
 */
export function loadPaperContent(files: PaperContentFiles = ENGLISH_PAPERS): PaperWording {
  const file = <Name extends PaperFileName>(name: Name) =>
    read(`${name}.yaml`, PAPER_FILES[name], files[name]) as PaperWording[Name]
  return {
    shared: file('shared'),
    'operation-order': file('operation-order'),
    'control-room-sheet': file('control-room-sheet'),
    'run-sheet': file('run-sheet'),
    'result-forms': file('result-forms'),
    'scenario-card': file('scenario-card'),
    'cadet-briefing': file('cadet-briefing'),
    'parent-letter': file('parent-letter'),
  }
}
