import { join } from 'node:path'
import type { PackBatch } from '@shared/contracts/packs.contract'
import type { PlannedNight, PlannerInput } from '@shared/domain/planner/planner'
import { venuePasts } from '@shared/domain/venues/venue-past'
import type { Kysely } from 'kysely'
import type { DeriveKey } from './database/keyring'
import type { Database } from './database/schema'
import { createSessionHolder } from './database/session'
import { createAuditService } from './features/audit/audit.service'
import { hasRides } from './features/cadets/assignment.repository'
import { createAssignmentService } from './features/cadets/assignment.service'
import { createAssignmentBoardService } from './features/cadets/assignment-board.service'
import { createAssignmentPlanService } from './features/cadets/assignment-plan.service'
import { createCadetService } from './features/cadets/cadet.service'
import { createEligibilityService } from './features/cadets/eligibility.service'
import type { PictureOptions } from './features/cadets/eligibility-picture'
import { createLeavingService } from './features/cadets/leaving.service'
import { overridesOf, standDownsOf } from './features/cadets/override.repository'
import { standDownBlocked } from './features/cadets/stand-down'
import { welfareDebriefsOpen } from './features/cadets/welfare.repository'
import { createWelfareService } from './features/cadets/welfare.service'
import { readYoungPeople } from './features/cadets/young-people-gates'
import { followUpReads, followUpWrites } from './features/follow-up/follow-up.repository'
import { createFollowUpService } from './features/follow-up/follow-up.service'
import { followUpEvents } from './features/follow-up/follow-up-events'
import { createHomeService } from './features/home/home.service'
import { createAdultService } from './features/operations/adult.service'
import { createForwardPlanService, intentionsNotPlanned } from './features/operations/forward-plan.service'
import { createLibraryService, readPassRule } from './features/operations/library.service'
import { operationReads } from './features/operations/operation.repository'
import { createOperationService } from './features/operations/operation.service'
import { operationStatusReads } from './features/operations/operation-status.repository'
import { createOperationStatusService } from './features/operations/operation-status.service'
import { readOperation } from './features/operations/read-operation'
import { adultFor, sessionReads } from './features/operations/session.repository'
import { createSessionService } from './features/operations/session.service'
import { createVenueDrawService } from './features/operations/venue-draw.service'
import type { VisitPlaces } from './features/operations/visit-numbers'
import { disclosureReads } from './features/packs/disclosure.repository'
import { createPackService } from './features/packs/pack.service'
import { loadPackLibrary } from './features/packs/pack-content'
import { packEvents } from './features/packs/pack-events'
import { createPackTextService } from './features/packs/pack-text.service'
import { createReplyService } from './features/packs/reply.service'
import { createPaperService } from './features/papers/paper.service'
import { loadPaperContent } from './features/papers/paper-content'
import { readPaperForms } from './features/papers/paper-form.repository'
import { createPaperFormService } from './features/papers/paper-form.service'
import { createRegisterService } from './features/register/register.service'
import { registerFolder } from './features/register/register-folder'
import { createSettingsService, operationRulesOn } from './features/settings/settings.service'
import { createBreakdownService } from './features/trends/breakdown.service'
import { createTrendsService } from './features/trends/trends.service'
import { userReads } from './features/users/user.repository'
import { createUserService } from './features/users/user.service'
import { venueReads, venueWrites } from './features/venues/venue.repository'
import { createVenueService } from './features/venues/venue.service'
import { createVenueImportService } from './features/venues/venue-import.service'
import { laterReportReads } from './features/visits/later-report.repository'
import { createLaterReportService } from './features/visits/later-report.service'
import { laterReportEvents } from './features/visits/later-report-events'
import { pastVisits } from './features/visits/past-visits'
import { visitReads, visitWrites } from './features/visits/visit.repository'
import { createVisitService, underRule } from './features/visits/visit.service'
import { visitCounts } from './features/visits/visit-count.repository'
import { visitCueChanges } from './features/visits/visit-cue-changes'
import { visitEvents } from './features/visits/visit-events'
import { visitGroups } from './features/visits/visit-group.repository'
import { visitVenueTypes } from './features/visits/visit-venue-types'
import type { Printer } from './print/printer'
import { createMachineSettings } from './settings'
import type { ParsedCsv } from './workers/parse-csv'

/** What the services need of the desktop: the application gives the real things, tests give their own. */
export interface Desktop {
  /** The local (never roaming) folder of this application. */
  readonly dataFolder: string
  readonly documentsFolder: string
  readonly appVersion: string
  /** The instant, UTC ISO. */
  readonly now: () => string
  readonly derive: DeriveKey
  readonly parseCsv: (file: Uint8Array) => Promise<ParsedCsv>
  readonly planNight: (input: PlannerInput) => Promise<PlannedNight>
  readonly printer: Printer
  readonly chooseDirectory: () => Promise<string | null>
  readonly openPath: (folder: string) => Promise<void>
  readonly onLocked: () => void
  readonly onPackProgress: (batch: PackBatch) => void
}

type Db = Kysely<Database>

export type Services = ReturnType<typeof createServices>

/**
 * Builds every service once: the only place where features meet. What one needs of another is passed in here
 * as a function, so that no feature imports another.
 */
export function createServices(desktop: Desktop) {
  const { appVersion, derive, chooseDirectory, printer } = desktop
  const session = createSessionHolder(desktop.now)
  const library = loadPackLibrary()
  const settings = createMachineSettings(join(desktop.dataFolder, 'machine-settings.json'))
  const defaultFolder = join(desktop.dataFolder, 'register')
  const keyringFile = () => registerFolder(settings.read().registerFolder ?? defaultFolder).keyring

  const packsFolder = () =>
    settings.read().packsFolder ?? join(desktop.documentsFolder, 'Makesafe Desk packs')
  const forceSettings = createSettingsService(session)
  const underRules: PictureOptions = {
    readOperation,
    readClearances: (db, id) => operationStatusReads(db).clearances(id),
    readRules: async (db, day) => {
      const { minimumCadetAge, ...rules } = await operationRulesOn(db, day)
      return { ...rules, minimumAge: minimumCadetAge }
    },
  }
  session.afterEach((work) => standDownBlocked(work, underRules, session.today()))
  const operationStatus = createOperationStatusService(session, {
    readVisits: async (db, id, rule) =>
      (await visitReads(db).ofOperation(id)).map((visit) => underRule(visit, rule)),
    readHeldVenues: async (db, ids) =>
      (await venueReads(db).byIds(ids))
        .filter(({ contactHoldSince }) => contactHoldSince !== null)
        .map(({ name }) => name),
    readPaperForms,
    readYoungPeople: (db, id) => readYoungPeople(db, id, underRules, session.today()),
    permitsJuveniles: async (db, day) => (await operationRulesOn(db, day)).juvenileTesting,
  })
  const readPastVisits = async (db: Db, venueId?: string) => {
    const operations = await operationReads(db).list()
    return pastVisits(db, new Map(operations.map(({ id, passRule }) => [id, passRule])), venueId)
  }
  const followUp = createFollowUpService(session, {
    readVenues: (db) => venueReads(db).list(),
    readVisits: readPastVisits,
    readPlannedVenueIds: (db, day) => visitReads(db).plannedVenueIds(day),
    readOperations: (db) => operationReads(db).list(),
    readUsers: (db) => userReads(db).list(),
    readSettings: forceSettings.readFollowUp,
    adultFor,
  })
  const readEncounters = async (db: Db, venueIds: readonly string[]) => [
    ...(await sessionReads(db).encounters(venueIds)),
    ...(await followUpReads(db).trainers(venueIds)),
  ]
  const visitPlaces: VisitPlaces = {
    readPlaces: (db, id) => visitReads(db).ofOperation(id),
    placeVisit: (work, id, version, place) => visitWrites(work).place(id, version, place),
  }
  const trendReads = {
    listOperations: (db: Db) => operationReads(db).list(),
    venueTypes: visitVenueTypes,
    cueChanges: visitCueChanges,
    readPassRule,
  }
  const services = {
    session,
    register: createRegisterService({
      session,
      settings,
      defaultFolder,
      appVersion,
      derive,
      chooseDirectory,
      findUser: (db, label) => userReads(db).byLabel(label),
      onLocked: desktop.onLocked,
    }),
    users: createUserService(session, derive, keyringFile),
    settings: forceSettings,
    audit: createAuditService(session),
    venues: createVenueService(
      session,
      async (db, venueId) =>
        [
          ...(await visitEvents(db, venueId, readOperation)),
          ...(await laterReportEvents(db, venueId)),
          ...(await packEvents(db, venueId)),
          ...(await followUpEvents(db, venueId)),
        ].sort((a, b) => b.on.localeCompare(a.on)),
      followUp.outlook,
      async (db) => venuePasts(await readPastVisits(db), await followUpReads(db).training()),
    ),
    venueImport: createVenueImportService(session, desktop.parseCsv),
    operations: createOperationService(session, {
      readVisits: async (db, id, rule) =>
        (await visitReads(db).ofOperation(id)).map((visit) => underRule(visit, rule)),
      countVisits: (db, ids) => visitCounts(db).byOperation(ids),
      countEngagement: (db) => visitCounts(db).engagement(),
      readVenues: (db, ids) => venueReads(db).byIds(ids),
      listVenues: (db) => venueReads(db).list(),
      planVisit: (work, visit) => visitWrites(work).plan(visit),
      removeVisit: (work, id, version) => visitWrites(work).remove(id, version),
      setCues: (work, id, version, cues) => visitWrites(work).setCues(id, version, cues),
      readLaterReports: (db, id) => laterReportReads(db).ofOperation(id),
      readProgress: operationStatus.readProgress,
      readEncounters,
      readSetAside: overridesOf,
      readStandDowns: standDownsOf,
      ...visitPlaces,
    }),
    sessions: createSessionService(session, { ...visitPlaces, hasRides }),
    adults: createAdultService(session, {
      readTrainingMonths: async (db, day) => (await operationRulesOn(db, day)).safeguardingTrainingMonths,
    }),
    operationStatus,
    forwardPlan: createForwardPlanService(session),
    venueDraws: createVenueDrawService(session, {
      plannedVenueIds: async (db, id) => (await visitReads(db).ofOperation(id)).map(({ venueId }) => venueId),
    }),
    visits: createVisitService(session, {
      readOperation,
      holdContact: async (work, venueId) => {
        const [venue] = await venueReads(work.db).byIds([venueId])
        if (venue?.contactHoldSince === null) {
          await venueWrites(work).setContactHold(venueId, venue.version, work.now)
        }
      },
    }),
    laterReports: createLaterReportService(session, { readOperation }),
    cadets: createCadetService(session, {
      readOperation,
      operationOfSession: (db, id) => sessionReads(db).operationOf(id),
      readRetention: operationRulesOn,
    }),
    eligibility: createEligibilityService(session, underRules),
    assignmentBoard: createAssignmentBoardService(session, underRules),
    assignmentPlan: createAssignmentPlanService(session, { ...underRules, planNight: desktop.planNight }),
    assignments: createAssignmentService(session, underRules),
    leaving: createLeavingService(session, { readRetention: operationRulesOn }),
    welfare: createWelfareService(session, { readOperation, adultFor }),
    trends: createTrendsService(session, {
      ...trendReads,
      countVisits: async (db, filter, statuses) =>
        new Map(
          (await visitGroups(db, 'operation', filter, statuses)).map(({ value, counts }) => [value, counts]),
        ),
    }),
    breakdowns: createBreakdownService(session, {
      ...trendReads,
      groupVisits: visitGroups,
      readVisits: (db, ruleOf) => pastVisits(db, ruleOf),
      listVenues: (db) => venueReads(db).list(),
      readTraining: (db) => followUpReads(db).training(),
    }),
    library: createLibraryService(session, {
      countVisits: (db) => visitCounts(db).byOperation(),
    }),
    packs: createPackService(session, {
      readOperation,
      readVisits: async (db, { id, passRule }) =>
        (await visitReads(db).ofOperation(id)).map((visit) => underRule(visit, passRule)),
      readVenueVisits: async (db, venueId) => {
        const found = []
        for (const { operationId, ...visit } of await visitReads(db).ofVenue(venueId)) {
          const operation = await readOperation(db, operationId)
          found.push({ operation, visit: underRule(visit, operation.passRule) })
        }
        return found
      },
      readVenues: (db, ids) => venueReads(db).byIds(ids),
      readTraining: (db) => followUpReads(db).training(),
      readTrainingMonths: async () => (await forceSettings.readFollowUp()).trainingMonths,
      readPlannedVenueIds: (db, day) => visitReads(db).plannedVenueIds(day),
      readForceProfile: forceSettings.readForceProfile,
      readLogos: forceSettings.listLogos,
      readSettings: forceSettings.readPacks,
      readChoices: forceSettings.readPackChoices,
      printer,
      library,
      appVersion,
      packsFolder,
      rememberFolder: (packsFolder) => settings.write({ packsFolder }),
      chooseDirectory,
      openPath: desktop.openPath,
      onProgress: desktop.onPackProgress,
    }),
    replies: createReplyService(session, {
      readForceProfile: forceSettings.readForceProfile,
      readLogos: forceSettings.listLogos,
      readSettings: forceSettings.readPacks,
      bookTraining: async (work, venueId, on) => {
        const booking = { venueId, stage: 'booked' as const, on, attendees: null, byRole: 'Licensing team' }
        await followUpWrites(work).addTraining({ ...booking, trainer: null }, null)
      },
      library,
      appVersion,
      packsFolder,
      openPath: desktop.openPath,
    }),
    packTexts: createPackTextService(session, library),
    papers: createPaperService(session, {
      readOperation,
      readVisits: (db, id) => visitReads(db).ofOperation(id),
      readVenues: (db, ids) => venueReads(db).byIds(ids),
      readEncounters,
      readClearances: (db, id) => operationStatusReads(db).clearances(id),
      readForceProfile: forceSettings.readForceProfile,
      readSetAside: overridesOf,
      readTruthAboutAge: async (db, day) => (await operationRulesOn(db, day)).truthAboutAge,
      words: loadPaperContent(),
      printer,
      appVersion,
      packsFolder,
      openPath: desktop.openPath,
    }),
    paperForms: createPaperFormService(session, { readOperation }),
    followUp,
  }
  return {
    ...services,
    home: createHomeService(session, {
      missingBeforeLive: operationStatus.missingBeforeLive,
      countWelfareDebriefs: welfareDebriefsOpen,
      listOperations: () => services.operations.list({ ruleId: null }),
      readBoard: followUp.read,
      readNotPlanned: intentionsNotPlanned,
      readVenues: (db) => venueReads(db).list(),
      readVisits: readPastVisits,
      readPacksMade: (db) => disclosureReads(db).made(),
      countReplies: services.replies.countOpen,
      readForceProfile: forceSettings.readForceProfile,
      readPackSettings: forceSettings.readPacks,
      failedUnlocks: services.register.failedUnlocks,
    }),
  }
}
