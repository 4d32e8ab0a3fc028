import { loadPaperContent } from '../../electron/main/features/papers/paper-content.ts'

/** The English wording of the papers as it ships. */
export const paperWording = loadPaperContent()
