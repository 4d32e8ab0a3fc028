import type { Operation } from '@shared/contracts/operations.contract'
import type { RideBefore } from '@shared/domain/cadets/cadet'
import type {
  AdultFacts,
  EligibilityFacts,
  EligibilityRules,
  OperationUnderCheck,
  RideFacts,
  SessionFacts,
  VenueFacts,
} from '@shared/domain/eligibility/finding'
import type { Clearances } from '@shared/domain/operations/gates'
import { dayOnNight } from '@shared/domain/operations/night-time'
import type { OperationStatus } from '@shared/domain/operations/operation'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import type { ReadOperation } from './cadet.service'
import {
  type AgreementRecord,
  type CadetRecord,
  type PictureVisit,
  pictureReads,
  type StoredOverride,
  type StoredRide,
} from './eligibility-picture.repository'
import { adultsOf, underCheckOf } from './picture-facts'

type Db = Kysely<Database>

/** What the picture needs of other features. */
export interface PictureOptions {
  readonly readOperation: ReadOperation
  readonly readClearances: (db: Db, operationId: string) => Promise<Clearances>
  /** What the force permits on a day. */
  readonly readRules: (db: Db, day: string) => Promise<EligibilityRules>
}

/** A team as the rules look at it, with the tests it goes to. */
export interface PictureTeam {
  readonly id: string
  readonly name: string
  readonly adults: readonly AdultFacts[]
  readonly welfareOfficers: readonly string[]
  readonly visits: readonly PictureVisit[]
}

export interface PictureSession {
  readonly facts: SessionFacts
  readonly teams: readonly PictureTeam[]
}

/** A ride of this operation, with the visits that the cadet sits out. */
export interface PictureRide {
  readonly row: StoredRide
  readonly welfareOfficer: string | null
  readonly sitsOut: readonly string[]
}

/** Where a cadet rides or would ride. */
export interface Placing {
  readonly team: PictureTeam
  readonly welfareOfficer: string | null
  readonly sitsOut: readonly string[]
}

/** All that the rules look at for an operation, read once. */
export interface EligibilityPicture {
  readonly operation: Operation
  readonly underCheck: OperationUnderCheck
  readonly sessions: readonly PictureSession[]
  readonly cadets: readonly CadetRecord[]
  /** Whoever rides in this operation, without those who were stood down. */
  readonly rides: readonly PictureRide[]
  readonly stoodDown: readonly StoredRide[]
  readonly overrides: readonly StoredOverride[]
  /** The id of an adult of this operation's teams by number. */
  readonly adultIds: ReadonlyMap<string, string>
  /** What the rules look at for a cadet on a session; `placing` is `null` before a team is chosen. */
  readonly factsOf: (cadetId: string, session: SessionFacts, placing: Placing | null) => EligibilityFacts
  /** How many sessions a cadet rides or rode since a day, and in this operation. */
  readonly loadOf: (cadetId: string, since: string) => number
  /** Whether the young person agreed for a session and took it back. */
  readonly tookBackAgreement: (cadetId: string, sessionId: string) => boolean
}

/** The last calendar day of a session, which may be the morning after. */
export const lastDayOf = (session: { day: string; start: string; finish: string }): string =>
  dayOnNight(session, session.finish)

/**
 * Reads everything that the rules look at for an operation in a fixed number of queries, however many cadets,
 * teams and sessions there are (one more for each day). Refuses with `not-found`. `cadetId` leaves out every
 * other cadet. A live operation is not judged by what others only plan: whoever goes live later is judged by it.
 */
export async function readPicture(
  db: Db,
  operationId: string,
  { readOperation, readClearances, readRules }: PictureOptions,
  today: string,
  cadetId?: string,
): Promise<EligibilityPicture> {
  const reads = pictureReads(db)
  const operation = await readOperation(db, operationId)
  const underCheck = underCheckOf(operation, await readClearances(db, operationId))
  const tests = await reads.tests(operationId)
  const cadets = await (cadetId === undefined ? reads.cadets(operationId) : reads.cadet(cadetId))
  const members = await reads.members(shifted(operation.day, -1), shifted(operation.lastDay, 1))
  const counts = ({ operation_id, status }: { operation_id: string; status: OperationStatus }) =>
    operation_id === operationId || !isUnderWay(operation.status) || hasGoneLive(status)

  const allRides = await reads.rides()
  const sittingOut = grouped(await reads.sittingOut(), ({ assignmentId }) => assignmentId)
  const sitsOutOf = (id: string) => (sittingOut.get(id) ?? []).map(({ visitId }) => visitId)
  const riding = allRides.filter((ride) => ride.stood_down_at === null)
  const teamVenues = grouped(
    await reads.venuesOfTeams([...new Set(riding.map(({ team_id }) => team_id))]),
    ({ teamId }) => teamId,
  )
  const rides = riding
    .filter(({ operation_id }) => operation_id === operationId)
    .map((row) => ({
      row,
      welfareOfficer: row.welfare,
      // A visit that went to another team since is not sat out any more.
      sitsOut: sitsOutOf(row.id).filter((visitId) =>
        tests.some((visit) => visit.id === visitId && visit.teamId === row.team_id),
      ),
    }))

  const sessions: PictureSession[] = []
  const rulesByDay = new Map<string, EligibilityRules>()
  for (const { id, day, start, finish, teams } of operation.sessions) {
    const rules = rulesByDay.get(day) ?? (await readRules(db, day))
    rulesByDay.set(day, rules)
    const visits = tests.filter(({ sessionId }) => sessionId === id)
    sessions.push({
      facts: { id, day, start, finish, rules, venues: onceEach(visits.map(venueOf)) },
      teams: teams.map((team) => ({
        id: team.id,
        name: team.name,
        adults: adultsOf(
          team.id,
          members.filter((one) => counts({ operation_id: one.operationId, status: one.status })),
        ),
        welfareOfficers: team.members.filter(({ role }) => role === 'welfare').map(({ adult }) => adult),
        visits: visits.filter(({ teamId }) => teamId === team.id),
      })),
    })
  }

  const places = grouped(await reads.places(), ({ cadet_id }) => cadet_id)
  const ages = grouped(await reads.ages(), (age) => age.cadetId)
  const consents = grouped(await reads.consents(operationId), ({ cadet_id }) => cadet_id)
  const everyAgreement = await reads.agreements(operationId)
  const agreements = new Map<string, AgreementRecord>()
  const takenBack = new Set<string>()
  for (const one of everyAgreement) {
    const key = `${one.cadet_id} ${one.session_id}`
    if (one.deleted_at === null) agreements.set(key, one)
    else takenBack.add(key)
  }
  const ridesOf = grouped(riding.filter(counts), ({ cadet_id }) => cadet_id)
  const byId = new Map(cadets.map((cadet) => [cadet.id, cadet]))

  return {
    operation,
    underCheck,
    sessions,
    cadets,
    rides,
    stoodDown: allRides.filter(
      ({ operation_id, stood_down_at }) => operation_id === operationId && stood_down_at !== null,
    ),
    overrides: await reads.overrides(operationId),
    adultIds: new Map(
      members
        .filter((member) => member.operationId === operationId)
        .map(({ adult, adultId }) => [adult, adultId]),
    ),
    loadOf: (id, since) =>
      riding.filter(
        (ride) => ride.cadet_id === id && (ride.operation_id === operationId || ride.day >= since),
      ).length,
    tookBackAgreement: (cadet, session) => {
      const key = `${cadet} ${session}`
      return takenBack.has(key) && !agreements.has(key)
    },
    factsOf(id, session, placing) {
      const cadet = byId.get(id)
      if (cadet === undefined) throw new Error('a cadet that was not read')
      const given = consents.get(id) ?? []
      // The newest that still counts; where none does, the newest that was withdrawn says when.
      const consent = given.find(({ withdrawn_on }) => withdrawn_on === null) ?? given[0]
      const agreement = agreements.get(`${id} ${session.id}`)
      const here = places.get(id) ?? []
      return {
        cadet: {
          born: cadet.born,
          vettedOn: cadet.vetted_on,
          vettedUntil: cadet.vetted_until,
          briefedOn: cadet.briefed_on,
          withdrawnOn: cadet.withdrawn_on,
          venueIds: here.flatMap(({ venue_id }) => (venue_id === null ? [] : [venue_id])),
          towns: here.flatMap(({ town }) => (town === null ? [] : [town])),
          confirmedAges: ages.get(id) ?? [],
        },
        consent:
          consent === undefined
            ? null
            : {
                givenOn: consent.given_on,
                latestFinish: consent.latest_finish,
                towns: JSON.parse(consent.towns) as string[],
                otherLimits: consent.other_limits,
                sheetCarried: consent.sheet_carried === 1,
                withdrawnOn: consent.withdrawn_on,
              },
        agreement:
          agreement === undefined
            ? null
            : { agreedOn: agreement.agreed_on, linksAsked: agreement.links_asked === 1 },
        operation: underCheck,
        session,
        ride: placing === null ? null : rideOf(placing, id),
        otherRides: (ridesOf.get(id) ?? []).filter((one) => one.session_id !== session.id).map(before),
        today,
      }
    },
  }

  function rideOf({ team, welfareOfficer, sitsOut }: Placing, cadet: string): RideFacts {
    return {
      teamId: team.id,
      teamName: team.name,
      adults: team.adults,
      welfareOfficer,
      venues: onceEach(team.visits.filter((visit) => !sitsOut.includes(visit.id)).map(venueOf)),
      companions: rides.filter(({ row }) => row.team_id === team.id && row.cadet_id !== cadet).length,
    }
  }

  function before(ride: StoredRide): RideBefore {
    const out = sitsOutOf(ride.id)
    return {
      sessionId: ride.session_id,
      teamId: ride.team_id,
      day: ride.day,
      start: ride.start,
      finish: ride.finish,
      venueIds: (teamVenues.get(ride.team_id) ?? [])
        .filter(({ visitId }) => !out.includes(visitId))
        .map(({ venueId }) => venueId),
    }
  }
}

const isUnderWay = (status: OperationStatus): boolean => status === 'live' || status === 'debriefing'
const hasGoneLive = (status: OperationStatus): boolean => isUnderWay(status) || status === 'closed'

const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

const venueOf = ({ venueId, name, town, operator }: PictureVisit): VenueFacts => ({
  id: venueId,
  name,
  town,
  operator,
})

const onceEach = (venues: readonly VenueFacts[]): readonly VenueFacts[] =>
  venues.filter((venue, at) => venues.findIndex(({ id }) => id === venue.id) === at)

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}
