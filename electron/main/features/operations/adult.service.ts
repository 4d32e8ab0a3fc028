import type { AdultOnTeams, adultsContracts } from '@shared/contracts/adults.contract'
import type { InputOf } from '@shared/contracts/contract'
import { adultGaps } from '@shared/domain/operations/adult-dates'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { adultReads, adultWrites } from './adult.repository'
import { readOperation } from './read-operation'

type Contracts = typeof adultsContracts

interface AdultServiceOptions {
  /** For how many months safeguarding training counts, as it is on a day. */
  readonly readTrainingMonths: (db: Kysely<Database>, day: string) => Promise<number>
}

export type AdultService = ReturnType<typeof createAdultService>

/** Whether the adults on the teams are vetted and trained in safeguarding, in date (domain.md 5.1, rule 11). */
export function createAdultService(register: Register, { readTrainingMonths }: AdultServiceOptions) {
  return {
    /** The adults on an operation's teams, with what is missing. Refuses with `not-found`. */
    async list({ operationId }: InputOf<Contracts['list']>): Promise<AdultOnTeams[]> {
      const db = register.db()
      const { day, lastDay } = await readOperation(db, operationId)
      const months = await readTrainingMonths(db, day)
      const adults = await adultReads(db).onTeamsOf(operationId)
      return adults.map((adult) => ({ ...adult, gaps: adultGaps(adult, { day, lastDay }, months) }))
    },

    /** Refuses with `validation` for training that is still to come, and with `conflict` after somebody else. */
    save: ({ id, version, ...dates }: InputOf<Contracts['save']>): Promise<undefined> =>
      register.run({ action: 'adults:save', event: 'alteration' }, async (work) => {
        refuseDayToCome(dates.trainedOn, register.today())
        await adultWrites(work).setDates(id, version, dates)
        work.about(`adults/${id}`)
        return undefined
      }),
  }
}

function refuseDayToCome(trainedOn: string | null, today: string): void {
  if (trainedOn === null || trainedOn <= today) return
  const message = 'Enter today or an earlier day: training that is still to come does not count yet'
  throw new AppError('validation', `${message}.`, { fields: [{ path: 'trainedOn', message }] })
}
