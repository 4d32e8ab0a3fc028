import type { Operation } from '@shared/contracts/operations.contract'
import type { AdultFacts, OperationUnderCheck } from '@shared/domain/eligibility/finding'
import { overlap } from '@shared/domain/eligibility/session-times'
import type { Clearances } from '@shared/domain/operations/gates'
import type { PictureMember } from './eligibility-picture.repository'

/** An operation with what was arranged for it, as the rules look at it. */
export function underCheckOf({ scenario }: Operation, clearances: Clearances): OperationUnderCheck {
  const { childRole, stopPoint, alcoholTest } = scenario
  const { riskAssessment, riskAssessmentUntil, confrontation, youngPersonReason } = clearances
  return {
    childRole,
    stopPoint,
    alcoholTest,
    riskAssessment,
    riskAssessmentUntil,
    confrontation,
    youngPersonReason,
    approved:
      clearances.approverName !== null &&
      clearances.approverRank !== null &&
      clearances.approvalReference !== null,
    authorityConsidered:
      clearances.authorityBy !== null &&
      clearances.authorityOn !== null &&
      clearances.authorityDecision !== null &&
      clearances.authorityReference !== null,
  }
}

/** The adults of a team, each with another team that goes out at the same time. */
export function adultsOf(teamId: string, members: readonly PictureMember[]): readonly AdultFacts[] {
  const own = members.filter((member) => member.teamId === teamId)
  return [...new Set(own.map(({ adult }) => adult))].flatMap((adult) => {
    const parts = own.filter((member) => member.adult === adult)
    const [first] = parts
    if (first === undefined) return []
    const elsewhere = members.find(
      (member) => member.adult === adult && member.teamId !== teamId && overlap(member, first),
    )
    return [
      {
        adult,
        roles: parts.map(({ role }) => role),
        vettedOn: first.vettedOn,
        vettedUntil: first.vettedUntil,
        trainedOn: first.trainedOn,
        alsoOn: elsewhere?.teamName ?? null,
      },
    ]
  })
}
