import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { papersContracts } from '@shared/contracts/papers.contract'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { paperFormWrites, readPaperForms } from './paper-form.repository'

type Contracts = typeof papersContracts

/** What the forms need of other features. */
export interface PaperFormOptions {
  readonly readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>
}

/** Refuses with `rule` once an operation is over: its forms are accounted for, and none goes out any more. */
export function refuseOnceOver({ status }: Pick<Operation, 'status'>): void {
  if (status === 'closed')
    throw new AppError('rule', 'The operation is closed. A sergeant can reopen it on the Review step.')
  if (status === 'cancelled')
    throw new AppError('rule', 'The operation was cancelled: nothing is added to it.')
}

export type PaperFormService = ReturnType<typeof createPaperFormService>

/** Accounts for the numbered result forms that are out. Each may be corrected until the operation is closed. */
export function createPaperFormService(register: Register, { readOperation }: PaperFormOptions) {
  const refuse = async (
    work: Work,
    { operationId, forms }: { operationId: string; forms: readonly { readonly id: string }[] },
  ): Promise<void> => {
    refuseOnceOver(await readOperation(work.db, operationId))
    const known = new Set((await readPaperForms(work.db, operationId)).map(({ id }) => id))
    if (forms.every(({ id }) => known.has(id))) return
    throw new AppError('not-found', 'A ticked form is no longer in this operation. Look at the list again.')
  }

  return {
    /**
     * Keeps to whom and when the ticked forms came back: all of them, or none. Refuses with `rule` once closed or
     * cancelled, with `validation` for a day to come, with `not-found` for a form of another operation.
     */
    signBack: (input: InputOf<Contracts['signBack']>): Promise<undefined> =>
      register.run({ action: 'papers:sign-back', event: 'alteration' }, async (work) => {
        await refuse(work, input)
        if (input.returnedOn > register.today()) {
          const message = 'Enter a day that is not in the future'
          throw new AppError('validation', `${message}.`, { fields: [{ path: 'returnedOn', message }] })
        }
        for (const form of input.forms) {
          await paperFormWrites(work).signBack(form, input.returnedTo, input.returnedOn)
        }
        work.about(`operations/${input.operationId}`)
        return undefined
      }),

    /** Keeps why the ticked forms did not come back; refuses as `signBack` does. */
    explainMissing: (input: InputOf<Contracts['explainMissing']>): Promise<undefined> =>
      register.run({ action: 'papers:explain-missing', event: 'alteration' }, async (work) => {
        await refuse(work, input)
        for (const form of input.forms) await paperFormWrites(work).explainMissing(form, input.missingReason)
        work.about(`operations/${input.operationId}`)
        return undefined
      }),
  }
}
