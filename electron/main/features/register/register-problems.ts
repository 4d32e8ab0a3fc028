import type { RegisterProblem } from '@shared/contracts/register.contract'
import { AppError } from '@shared/errors'
import { RegisterProblemError } from '../../database/open'

/** One sentence for each thing that can be wrong with a register: what is the matter, what is safe, what to do. */
export const PROBLEM_SENTENCES: Readonly<Record<RegisterProblem, string>> = {
  missing:
    'The register file is not where it was. It may have been moved or the drive may be away: nothing was changed. Find the folder, or choose “Open another register”.',
  empty:
    'The register file is there but has nothing in it, so it is not opened. Keep it as it is and put back the last copy of the register’s folder.',
  damaged:
    'The register file is damaged, so it is not opened and nothing was written to it. Keep it as it is and put back the last copy of the register’s folder.',
  foreign:
    'The register file and the key file in this folder do not belong together. Nothing was changed. Put back the two files that were saved together.',
  newer:
    'This register was last used with a newer version of Makesafe Desk. It is unchanged. Update this computer, then open it again.',
  'key-file-missing':
    'The key file (keyring.json) is missing from the register’s folder. The register is unchanged. Put the key file back from the last copy of the register’s folder.',
  'key-file-damaged':
    'The key file (keyring.json) is damaged or was altered. The register is unchanged. Put the key file back from the last copy of the register’s folder.',
  'in-use': 'The register is open in another window or on another computer. Close it there, then try again.',
}

/** Runs something on the register; a problem with it becomes a refusal in words, of kind `rule`. */
export async function inWords<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof RegisterProblemError)) throw error
    const sentence = PROBLEM_SENTENCES[error.problem]
    const version = error.writtenBy ? ` It needs version ${error.writtenBy} or later.` : ''
    throw new AppError('rule', sentence + version, { cause: error })
  }
}
