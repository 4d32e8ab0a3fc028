import type { Agreement, CadetFields, ConsentFields } from '@shared/contracts/cadets.contract'
import { sameTown } from '@shared/domain/cadets/cadet'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** A cadet as the register keeps one. */
export interface StoredCadet extends CadetFields {
  readonly id: string
  readonly version: number
  readonly withdrawnOn: string | null
  readonly confirmedAges: readonly { readonly day: string; readonly months: number; readonly by: string }[]
}

/** A consent as the register keeps it. */
export interface StoredConsent extends ConsentFields {
  readonly id: string
  readonly version: number
  readonly withdrawnOn: string | null
}

/** Reads of cadets and their consents. */
export const cadetReads = (db: Kysely<Database>) => ({
  /** Every cadet, by reference: nothing but what a list shows. */
  list: async (): Promise<{ id: string; reference: string; born: string; withdrawnOn: string | null }[]> =>
    db
      .selectFrom('cadets')
      .select(['id', 'reference', 'born', 'withdrawn_on as withdrawnOn'])
      .where('deleted_at', 'is', null)
      .where('anonymised_on', 'is', null)
      .orderBy('reference')
      .execute(),

  byId: async (id: string): Promise<StoredCadet | undefined> => {
    const row = await db
      .selectFrom('cadets')
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .where('anonymised_on', 'is', null)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const places = await placesOf(db, id)
    const ages = await db
      .selectFrom('cadet_ages')
      .select(['day', 'months', 'confirmed_by as by'])
      .where('cadet_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('day')
      .execute()
    return {
      id: row.id,
      version: row.version,
      reference: row.reference,
      born: row.born,
      unitFileReference: row.unit_file_reference,
      vettedOn: row.vetted_on,
      vettedUntil: row.vetted_until,
      briefedOn: row.briefed_on,
      withdrawnOn: row.withdrawn_on,
      venueIds: places.flatMap(({ venue_id }) => (venue_id === null ? [] : [venue_id])),
      towns: places.flatMap(({ town }) => (town === null ? [] : [town])),
      confirmedAges: ages,
    }
  },

  /** The consents of a cadet, the newest first. */
  consents: async (cadetId: string): Promise<StoredConsent[]> => {
    const rows = await db
      .selectFrom('cadet_consents')
      .selectAll()
      .where('cadet_id', '=', cadetId)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      operationId: row.operation_id,
      reference: row.reference,
      givenOn: row.given_on,
      latestFinish: row.latest_finish,
      towns: JSON.parse(row.towns) as string[],
      otherLimits: row.other_limits,
      sheetCarried: row.sheet_carried === 1,
      withdrawnOn: row.withdrawn_on,
    }))
  },

  /** What a cadet said at each briefing. */
  agreements: async (cadetId: string): Promise<Agreement[]> => {
    const rows = await db
      .selectFrom('cadet_agreements')
      .innerJoin('sessions', 'sessions.id', 'cadet_agreements.session_id')
      .selectAll('cadet_agreements')
      .select('operation_id')
      .where('cadet_id', '=', cadetId)
      .where('cadet_agreements.deleted_at', 'is', null)
      .orderBy('sessions.day')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      sessionId: row.session_id,
      operationId: row.operation_id,
      agreedOn: row.agreed_on,
      linksAsked: row.links_asked === 1,
    }))
  },
})

const placesOf = (db: Kysely<Database>, cadetId: string) =>
  db
    .selectFrom('cadet_places')
    .selectAll()
    .where('cadet_id', '=', cadetId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute()

const columnsOf = (fields: CadetFields) => ({
  reference: fields.reference,
  born: fields.born,
  unit_file_reference: fields.unitFileReference,
  vetted_on: fields.vettedOn,
  vetted_until: fields.vettedUntil,
  briefed_on: fields.briefedOn,
})

const consentColumns = (fields: ConsentFields) => ({
  reference: fields.reference,
  given_on: fields.givenOn,
  latest_finish: fields.latestFinish,
  towns: JSON.stringify(fields.towns),
  other_limits: fields.otherLimits,
  sheet_carried: fields.sheetCarried ? 1 : 0,
})

/** Writes of cadets and their consents. */
export const cadetWrites = (work: Work) => {
  /** Places that stay keep their rows, so that only what changed is in the history. */
  const putPlaces = async (cadetId: string, { venueIds, towns }: CadetFields): Promise<void> => {
    const before = await placesOf(work.db, cadetId)
    for (const place of before) {
      const stays =
        place.venue_id === null
          ? towns.some((town) => sameTown(town, place.town ?? ''))
          : venueIds.includes(place.venue_id)
      if (!stays) await work.remove('cadet_places', place.id, place.version)
    }
    for (const venueId of new Set(venueIds)) {
      if (before.some(({ venue_id }) => venue_id === venueId)) continue
      await work.insert('cadet_places', { cadet_id: cadetId, venue_id: venueId, town: null })
    }
    for (const town of towns) {
      if (before.some((place) => place.town !== null && sameTown(place.town, town))) continue
      await work.insert('cadet_places', { cadet_id: cadetId, venue_id: null, town })
    }
  }
  const removeAges = async (cadetId: string, day?: string): Promise<void> => {
    const ages = await work.db
      .selectFrom('cadet_ages')
      .select(['id', 'version'])
      .where('cadet_id', '=', cadetId)
      .where('deleted_at', 'is', null)
      .$if(day !== undefined, (query) => query.where('day', '=', day ?? ''))
      .execute()
    for (const age of ages) await work.remove('cadet_ages', age.id, age.version)
  }

  return {
    async insert(fields: CadetFields): Promise<string> {
      const left = { withdrawn_on: null, anonymised_on: null, age_band: null }
      const id = await work.insert('cadets', { ...columnsOf(fields), ...left })
      await putPlaces(id, fields)
      return id
    },

    async update(id: string, version: number, fields: CadetFields): Promise<void> {
      await work.update('cadets', id, version, columnsOf(fields))
      await putPlaces(id, fields)
    },

    withdraw: (id: string, version: number, on: string): Promise<void> =>
      work.update('cadets', id, version, { withdrawn_on: on }),

    /** Takes back what was confirmed: it was about another month of birth. */
    removeAges: (cadetId: string): Promise<void> => removeAges(cadetId),

    async confirmAge(cadetId: string, day: string, months: number): Promise<void> {
      await removeAges(cadetId, day)
      await work.insert('cadet_ages', { cadet_id: cadetId, day, months, confirmed_by: work.actor.label })
    },

    insertConsent: (cadetId: string, fields: ConsentFields): Promise<string> =>
      work.insert('cadet_consents', {
        cadet_id: cadetId,
        operation_id: fields.operationId,
        ...consentColumns(fields),
        withdrawn_on: null,
      }),

    updateConsent: (id: string, version: number, fields: ConsentFields): Promise<void> =>
      work.update('cadet_consents', id, version, consentColumns(fields)),

    /** Another agreement for a session takes the place of the first. */
    async putAgreement(
      cadetId: string,
      { sessionId, agreedOn, linksAsked }: Pick<Agreement, 'sessionId' | 'agreedOn' | 'linksAsked'>,
    ): Promise<void> {
      const values = { agreed_on: agreedOn, links_asked: linksAsked ? 1 : 0 }
      const kept = (await cadetReads(work.db).agreements(cadetId)).find((one) => one.sessionId === sessionId)
      if (kept === undefined) {
        await work.insert('cadet_agreements', { cadet_id: cadetId, session_id: sessionId, ...values })
      } else {
        await work.update('cadet_agreements', kept.id, kept.version, values)
      }
    },

    removeAgreement: (id: string, version: number): Promise<void> =>
      work.remove('cadet_agreements', id, version),

    withdrawConsent: (id: string, version: number, on: string): Promise<void> =>
      work.update('cadet_consents', id, version, { withdrawn_on: on }),
  }
}
