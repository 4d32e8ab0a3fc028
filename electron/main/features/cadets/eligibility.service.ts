import type { cadetsContracts, EligibilityView } from '@shared/contracts/cadets.contract'
import type { InputOf } from '@shared/contracts/contract'
import { agesInDoubt } from '@shared/domain/eligibility/age'
import { eligibility, verdictOf } from '@shared/domain/eligibility/eligibility'
import { type EligibilityFinding, SEVERITIES, type SessionFacts } from '@shared/domain/eligibility/finding'
import type { Register } from '../../database/work'
import { readCadet, refuseUnlessYoungPerson } from './cadet.service'
import { type PictureOptions, readPicture } from './eligibility-picture'

export type EligibilityService = ReturnType<typeof createEligibilityService>

/** Says whether a cadet can go out on an operation, by the rules that need no team (domain.md 5.1). */
export function createEligibilityService(register: Register, options: PictureOptions) {
  return {
    /** Refuses with `not-found`, and with `rule` for an operation in which an adult plays the child. */
    async check({ cadetId, operationId }: InputOf<typeof cadetsContracts.check>): Promise<EligibilityView> {
      const db = register.db()
      const cadet = await readCadet(db, cadetId)
      const today = register.today()
      const picture = await readPicture(db, operationId, options, today, cadetId)
      refuseUnlessYoungPerson(picture.operation)
      const sessions = picture.sessions.map(({ facts }) => facts)
      const bySession = sessions.map((session) => ({
        session,
        findings: eligibility(picture.factsOf(cadetId, session, null)),
      }))
      return {
        verdict: verdictOf(bySession.flatMap(({ findings }) => findings)),
        findings: [...onceForAll(bySession)],
        sessions: bySession.map(({ session: { id, day, start, finish }, findings }) => ({
          id,
          day,
          start,
          finish,
          verdict: verdictOf(findings),
        })),
        inDoubt: agesInDoubt(cadet, picture.underCheck.alcoholTest, sessions),
      }
    },
  }
}

type SessionFinding = EligibilityView['findings'][number]

/** What is the same for every session stands once. */
function onceForAll(
  bySession: readonly {
    readonly session: SessionFacts
    readonly findings: readonly EligibilityFinding[]
  }[],
): readonly SessionFinding[] {
  const all = bySession.flatMap(({ session, findings }) =>
    findings.map((finding) => ({ ...finding, sessionId: session.id })),
  )
  const same = (one: SessionFinding, other: SessionFinding) =>
    one.rule === other.rule && one.message === other.message
  return all
    .filter((finding, at) => all.findIndex((other) => same(finding, other)) === at)
    .map((finding) =>
      all.filter((other) => same(finding, other)).length === bySession.length
        ? { ...finding, sessionId: null }
        : finding,
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule - b.rule)
}
