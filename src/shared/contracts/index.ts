import { adultsContracts } from './adults.contract'
import { assignmentsContracts } from './assignments.contract'
import { auditContracts } from './audit.contract'
import { breakdownsContracts } from './breakdowns.contract'
import { cadetsContracts } from './cadets.contract'
import type { Contract } from './contract'
import { followUpContracts } from './follow-up.contract'
import { forwardPlanContracts } from './forward-plan.contract'
import { homeContracts } from './home.contract'
import { libraryContracts } from './library.contract'
import { operationStatusContracts } from './operation-status.contract'
import { operationsContracts } from './operations.contract'
import { packTextsContracts } from './pack-texts.contract'
import { packsContracts } from './packs.contract'
import { papersContracts } from './papers.contract'
import { registerContracts } from './register.contract'
import { repliesContracts } from './replies.contract'
import { sessionsContracts } from './sessions.contract'
import { settingsContracts } from './settings.contract'
import { trendsContracts } from './trends.contract'
import { usersContracts } from './users.contract'
import { venuesContracts } from './venues.contract'
import { visitsContracts } from './visits.contract'
import { welfareContracts } from './welfare.contract'

/** Every contract there is: what the audit's words and the coverage tests are read from. */
export const ALL_CONTRACTS: readonly Contract[] = [
  registerContracts,
  usersContracts,
  settingsContracts,
  venuesContracts,
  operationsContracts,
  operationStatusContracts,
  sessionsContracts,
  adultsContracts,
  forwardPlanContracts,
  visitsContracts,
  cadetsContracts,
  assignmentsContracts,
  welfareContracts,
  trendsContracts,
  breakdownsContracts,
  packsContracts,
  repliesContracts,
  packTextsContracts,
  auditContracts,
  followUpContracts,
  homeContracts,
  libraryContracts,
  papersContracts,
].flatMap((contracts) => Object.values<Contract>(contracts))
