import type {
  CadetFields,
  CadetRow,
  CadetView,
  ConsentFields,
  cadetsContracts,
  RideHours,
} from '@shared/contracts/cadets.contract'
import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import { ageOn, ageWords } from '@shared/domain/cadets/age'
import { instantOnNight } from '@shared/domain/operations/night-time'
import { isYoungPerson } from '@shared/domain/operations/operation'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { cadetReads, cadetWrites, type StoredCadet, type StoredConsent } from './cadet.repository'
import { type ReadRetention, timedStays } from './leaving.service'
import { rideReads } from './ride.repository'

type Contracts = typeof cadetsContracts
type Db = Kysely<Database>

/** Reads an operation; refuses with `not-found`. */
export type ReadOperation = (db: Db, id: string) => Promise<Operation>

/** A cadet. Refuses with `not-found`; the sentence says nothing about who it was. */
export async function readCadet(db: Db, id: string): Promise<StoredCadet> {
  const cadet = await cadetReads(db).byId(id)
  if (cadet) return cadet
  throw new AppError('not-found', 'This cadet is no longer in the register. Go back to the list.')
}

/** Refuses with `rule` where an adult plays the child: no cadet goes out then. */
export function refuseUnlessYoungPerson({ scenario }: Operation): void {
  if (isYoungPerson(scenario.childRole)) return
  throw new AppError(
    'rule',
    'The scenario of this operation has an adult in the child’s role, so no cadet goes out.',
  )
}

interface CadetServiceOptions {
  readonly readOperation: ReadOperation
  /** The operation of a session; refuses with `not-found`. */
  readonly operationOfSession: (db: Db, sessionId: string) => Promise<string>
  readonly readRetention: ReadRetention
}

export type CadetService = ReturnType<typeof createCadetService>

/** The cadets of the register with their consents: the least that the rules need (domain.md 7). */
export function createCadetService(
  register: Register,
  { readOperation, operationOfSession, readRetention }: CadetServiceOptions,
) {
  const change = (
    command: Parameters<Register['run']>[0],
    id: string,
    run: (work: Work, cadet: StoredCadet) => Promise<void>,
  ): Promise<undefined> =>
    register.run(command, async (work) => {
      await run(work, await readCadet(work.db, id))
      work.about(`cadets/${id}`)
      return undefined
    })

  return {
    /** Every cadet by reference, with the age of today and nothing else. */
    async list(): Promise<CadetRow[]> {
      const db = register.db()
      const today = register.today()
      const stays = await timedStays(db, await readRetention(db, today))
      return stays.map(({ id, reference, born, withdrawnOn, dueOn }) => ({
        id,
        reference,
        age: ageWords(born, today),
        withdrawn: withdrawnOn !== null,
        reviewDue: dueOn <= today,
      }))
    },

    /** A cadet with every consent, the newest first. Refuses with `not-found`. */
    async read({ id }: { id: string }): Promise<CadetView> {
      const db = register.db()
      const stored = await readCadet(db, id)
      const consents: CadetView['consents'][number][] = []
      for (const consent of await cadetReads(db).consents(id)) {
        const { reference, name, day, lastDay, ...planned } = await readOperation(db, consent.operationId)
        const sessions = planned.sessions.map(({ id, day, start }) => ({ id, day, start }))
        const operation = { id: consent.operationId, reference, name, day, lastDay, sessions }
        consents.push({ ...consent, operation })
      }
      const agreements = await cadetReads(db).agreements(id)
      const today = register.today()
      const [stay] = await timedStays(db, await readRetention(db, today), id)
      return {
        cadet: { ...stored, age: ageWords(stored.born, today) },
        consents,
        agreements,
        reviewDueOn: stay?.dueOn ?? today,
        reviews: stay?.reviews ?? [],
      }
    },

    /** The sessions of a cadet that are over, the newest first. Refuses with `not-found`. */
    async readHours({ cadetId }: InputOf<Contracts['readHours']>): Promise<RideHours[]> {
      const db = register.db()
      await readCadet(db, cadetId)
      const now = Date.parse(register.now())
      return (await rideReads(db).ofCadet(cadetId)).filter(
        (ride) => ride.returnedAt !== null || Date.parse(instantOnNight(ride, ride.finish)) <= now,
      )
    },

    /** Refuses with `validation` for a reference that is taken, and for somebody who cannot be a cadet. */
    create: (fields: CadetFields): Promise<{ id: string }> =>
      register.run({ action: 'cadets:create', event: 'collection' }, async (work) => {
        await refuseTakenReference(work.db, fields.reference)
        refuseUnlikelyAge(fields.born, register.today())
        const id = await cadetWrites(work).insert(fields)
        work.about(`cadets/${id}`)
        return { id }
      }),

    /**
     * Refuses with `conflict` where somebody was faster, and as `create` does. Another month of birth takes back
     * every age that was confirmed.
     */
    update: ({ id, version, ...fields }: InputOf<Contracts['update']>): Promise<undefined> =>
      change({ action: 'cadets:update', event: 'alteration' }, id, async (work, cadet) => {
        await refuseTakenReference(work.db, fields.reference, id)
        const writes = cadetWrites(work)
        if (fields.born !== cadet.born) {
          refuseUnlikelyAge(fields.born, register.today())
          await writes.removeAges(id)
        }
        await writes.update(id, version, fields)
      }),

    /** The young person may stop at any time (domain.md 5.1, rule 6). Refuses with `rule` the second time. */
    withdraw: ({ id, version }: InputOf<Contracts['withdraw']>): Promise<undefined> =>
      change({ action: 'cadets:withdraw', event: 'alteration' }, id, async (work, cadet) => {
        refuseWithdrawn(cadet)
        await cadetWrites(work).withdraw(id, version, register.today())
      }),

    /** Refuses with `validation` for an age that the month of birth rules out. */
    confirmAge: ({ id, day, months }: InputOf<Contracts['confirmAge']>): Promise<undefined> =>
      change({ action: 'cadets:confirm-age', event: 'alteration' }, id, async (work, cadet) => {
        const { least, most } = ageOn(cadet.born, day)
        if (months !== least && months !== most) {
          const message = 'Choose one of the two ages that the month of birth allows'
          throw new AppError('validation', `${message}.`, { fields: [{ path: 'months', message }] })
        }
        await cadetWrites(work).confirmAge(id, day, months)
      }),

    /**
     * Records a consent or changes one. Refuses with `rule` for an operation that is over or has no young person
     * in it, for a cadet who withdrew, and where there is one already; with `validation` for a day to come.
     */
    recordConsent: ({
      cadetId,
      consent,
      ...fields
    }: ConsentFields &
      Pick<InputOf<Contracts['recordConsent']>, 'cadetId' | 'consent'>): Promise<undefined> =>
      change({ action: 'cadets:record-consent', event: 'collection' }, cadetId, async (work, cadet) => {
        refuseWithdrawn(cadet)
        refuseDayToCome('givenOn', fields.givenOn, register.today())
        const operation = await readOperation(work.db, fields.operationId)
        refuseUnlessYoungPerson(operation)
        refuseOver(operation)
        const consents = await cadetReads(work.db).consents(cadetId)
        if (consent !== null) {
          const kept = consentIn(consents, consent.id)
          if (kept.operationId !== fields.operationId) {
            throw new AppError('rule', 'A consent is for one operation. Record another for the other one.')
          }
          await cadetWrites(work).updateConsent(consent.id, consent.version, fields)
          return
        }
        if (consents.some((one) => one.operationId === fields.operationId && one.withdrawnOn === null)) {
          throw new AppError('rule', 'There is a consent to this operation already. Change that one.')
        }
        await cadetWrites(work).insertConsent(cadetId, fields)
      }),

    /**
     * Records what the young person said at the briefing of a session. Refuses with `validation` for a day to come,
     * and with `rule` for a cadet who withdrew or a session whose operation is over.
     */
    recordAgreement: ({ cadetId, ...agreement }: InputOf<Contracts['recordAgreement']>): Promise<undefined> =>
      change({ action: 'cadets:record-agreement', event: 'collection' }, cadetId, async (work, cadet) => {
        refuseWithdrawn(cadet)
        refuseDayToCome('agreedOn', agreement.agreedOn, register.today())
        const operation = await readOperation(work.db, await operationOfSession(work.db, agreement.sessionId))
        refuseUnlessYoungPerson(operation)
        refuseOver(operation)
        await cadetWrites(work).putAgreement(cadetId, agreement)
      }),

    /** The young person may say no after having said yes (domain.md 5.1, rule 6). Refuses with `conflict`. */
    withdrawAgreement: ({
      cadetId,
      id,
      version,
    }: InputOf<Contracts['withdrawAgreement']>): Promise<undefined> =>
      change({ action: 'cadets:withdraw-agreement', event: 'alteration' }, cadetId, async (work) => {
        const agreements = await cadetReads(work.db).agreements(cadetId)
        if (!agreements.some((one) => one.id === id)) {
          throw new AppError(
            'not-found',
            'This agreement is no longer in the register. Look at the cadet again.',
          )
        }
        await cadetWrites(work).removeAgreement(id, version)
      }),

    /** Refuses with `rule` where it was withdrawn before, and with `conflict` after somebody else. */
    withdrawConsent: ({ cadetId, id, version }: InputOf<Contracts['withdrawConsent']>): Promise<undefined> =>
      change({ action: 'cadets:withdraw-consent', event: 'alteration' }, cadetId, async (work) => {
        consentIn(await cadetReads(work.db).consents(cadetId), id)
        await cadetWrites(work).withdrawConsent(id, version, register.today())
      }),
  }
}

/** The consent of a cadet that still counts. */
function consentIn(consents: readonly StoredConsent[], id: string): StoredConsent {
  const consent = consents.find((one) => one.id === id)
  if (consent === undefined) {
    throw new AppError('not-found', 'This consent is no longer in the register. Look at the cadet again.')
  }
  if (consent.withdrawnOn === null) return consent
  throw new AppError('rule', 'This consent was withdrawn. Record a new one.')
}

function refuseWithdrawn({ withdrawnOn }: StoredCadet): void {
  if (withdrawnOn !== null) throw new AppError('rule', 'This cadet has withdrawn.')
}

function refuseOver({ status }: Operation): void {
  if (status === 'closed' || status === 'cancelled') {
    throw new AppError('rule', 'This operation is over. Choose one that is still to come.')
  }
}

async function refuseTakenReference(db: Db, reference: string, exceptId?: string): Promise<void> {
  const taken = (await cadetReads(db).list()).some(
    (cadet) => cadet.id !== exceptId && cadet.reference.toUpperCase() === reference.toUpperCase(),
  )
  if (!taken) return
  const message = 'Another cadet has this reference. Choose another'
  throw new AppError('validation', `${message}.`, { fields: [{ path: 'reference', message }] })
}

/** Catches a slip in the year. Who is too young for an operation, its own rules say. */
function refuseUnlikelyAge(born: string, today: string): void {
  const { least, most } = ageOn(born, today)
  if (most >= 10 * 12 && least < 18 * 12) return
  const message = 'Check the month and year of birth: cadets are under 18'
  throw new AppError('validation', `${message}.`, { fields: [{ path: 'born', message }] })
}

function refuseDayToCome(path: 'givenOn' | 'agreedOn', day: string, today: string): void {
  if (day <= today) return
  const message = 'Enter today or an earlier day'
  throw new AppError('validation', `${message}.`, { fields: [{ path, message }] })
}
