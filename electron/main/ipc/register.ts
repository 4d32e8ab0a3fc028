import { handleAudit } from '../features/audit/audit.handlers'
import { handleAssignments } from '../features/cadets/assignment.handlers'
import { handleCadets, handleWelfare } from '../features/cadets/cadet.handlers'
import { handleFollowUp } from '../features/follow-up/follow-up.handlers'
import { handleHome } from '../features/home/home.handlers'
import { handleAdults } from '../features/operations/adult.handlers'
import { handleForwardPlan } from '../features/operations/forward-plan.handlers'
import { handleLibrary } from '../features/operations/library.handlers'
import { handleOperations, handleVenueDraws } from '../features/operations/operation.handlers'
import { handleOperationStatus } from '../features/operations/operation-status.handlers'
import { handleSessions } from '../features/operations/session.handlers'
import { handlePacks, handlePackTexts, handleReplies } from '../features/packs/pack.handlers'
import { handlePapers } from '../features/papers/paper.handlers'
import { handleRegister } from '../features/register/register.handlers'
import { handleSettings } from '../features/settings/settings.handlers'
import { handleTrends } from '../features/trends/trends.handlers'
import { handleUsers } from '../features/users/user.handlers'
import { handleVenues } from '../features/venues/venue.handlers'
import { handleVisits } from '../features/visits/visit.handlers'
import type { Services } from '../services'
import type { Handle } from './handle'

/** Puts every feature's calls behind the door. */
export function registerHandlers(handle: Handle, services: Services): void {
  handleRegister(handle, services.register)
  handleUsers(handle, services.users)
  handleSettings(handle, services.settings)
  handleAudit(handle, services.audit)
  handleVenues(handle, services.venues, services.venueImport)
  handleOperations(handle, services.operations)
  handleOperationStatus(handle, services.operationStatus)
  handleSessions(handle, services.sessions)
  handleAdults(handle, services.adults)
  handleVenueDraws(handle, services.venueDraws)
  handleVisits(handle, services.visits, services.laterReports)
  handleCadets(handle, services.cadets, services.eligibility, services.leaving)
  handleAssignments(handle, services.assignmentBoard, services.assignments, services.assignmentPlan)
  handleWelfare(handle, services.welfare)
  handleForwardPlan(handle, services.forwardPlan)
  handleTrends(handle, services.trends, services.breakdowns)
  handlePacks(handle, services.packs)
  handleReplies(handle, services.replies)
  handlePackTexts(handle, services.packTexts)
  handleFollowUp(handle, services.followUp)
  handleHome(handle, services.home)
  handleLibrary(handle, services.library)
  handlePapers(handle, services.papers, services.paperForms)
}
