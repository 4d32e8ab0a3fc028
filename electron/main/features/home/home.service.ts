import type { HomeView } from '@shared/contracts/home.contract'
import type { ForceProfile, PackSettings } from '@shared/contracts/settings.contract'
import type { FollowUpBoard } from '@shared/domain/follow-up/board'
import { isPlan, lastResult, needsToday, type OperationOutline } from '@shared/domain/home/needs'
import type { GateName } from '@shared/domain/operations/gates'
import type { OpenReplies } from '@shared/domain/packs/replies'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'

/** A visit as far as its pack goes. */
interface PackVisit {
  readonly operationId: string
  readonly venueId: string
  readonly kind: VisitKind
  readonly status: string
}

/** What Home asks of the other features. */
export interface HomeServiceOptions {
  readonly listOperations: () => Promise<
    readonly Omit<OperationOutline, 'packsToMake' | 'missing' | 'welfareDebriefs'>[]
  >
  /** Per operation, how many young people have been out and have no welfare debrief. */
  readonly countWelfareDebriefs: (db: Kysely<Database>, today: string) => Promise<ReadonlyMap<string, number>>
  /** What a plan lacks before it can go live. */
  readonly missingBeforeLive: (db: Kysely<Database>, operationId: string) => Promise<readonly GateName[]>
  /** What the forward plan had for months gone by, and nothing was planned; the oldest first. */
  readonly readNotPlanned: (
    db: Kysely<Database>,
    today: string,
  ) => Promise<readonly { readonly month: string; readonly area: string }[]>
  readonly readBoard: () => Promise<FollowUpBoard>
  readonly readVenues: (
    db: Kysely<Database>,
  ) => Promise<readonly { readonly id: string; readonly onContactHold: boolean }[]>
  readonly readVisits: (db: Kysely<Database>) => Promise<readonly PackVisit[]>
  /** Which venues of which operations have a pack. */
  readonly readPacksMade: (
    db: Kysely<Database>,
  ) => Promise<readonly { readonly operationId: string | null; readonly venueId: string }[]>
  /** How many packs are not sent, and how many venues are to be reminded. */
  readonly countReplies: () => Promise<OpenReplies>
  readonly readForceProfile: () => Promise<ForceProfile | null>
  readonly readPackSettings: () => Promise<PackSettings>
  readonly failedUnlocks: () => readonly string[]
}

export type HomeService = ReturnType<typeof createHomeService>

/** Says what needs whoever is working now. */
export function createHomeService(register: Register, options: HomeServiceOptions) {
  /** Recorded tests without a pack, per operation; a venue on contact hold gets none (DESIGN 7). */
  const packsToMake = async (
    venues: readonly { readonly id: string; readonly onContactHold: boolean }[],
  ): Promise<ReadonlyMap<string, number>> => {
    const held = new Set(venues.filter(({ onContactHold }) => onContactHold).map(({ id }) => id))
    const made = new Set(
      (await options.readPacksMade(register.db())).map(
        ({ operationId, venueId }) => `${operationId} ${venueId}`,
      ),
    )
    const counts = new Map<string, number>()
    for (const { operationId, venueId, kind, status } of await options.readVisits(register.db())) {
      if (kind === 'engagement' || (status !== 'completed' && status !== 'not_testable')) continue
      if (held.has(venueId) || made.has(`${operationId} ${venueId}`)) continue
      counts.set(operationId, (counts.get(operationId) ?? 0) + 1)
    }
    return counts
  }

  return {
    async read(): Promise<HomeView> {
      const today = register.today()
      const { id, role } = register.user()
      const venues = await options.readVenues(register.db())
      const packs = await packsToMake(venues)
      const welfare = await options.countWelfareDebriefs(register.db(), today)
      const operations: OperationOutline[] = []
      for (const operation of await options.listOperations()) {
        const { id: operationId, status, day } = operation
        const isAhead = isPlan(status) && day >= today
        const missing = isAhead ? await options.missingBeforeLive(register.db(), operationId) : []
        operations.push({
          ...operation,
          packsToMake: packs.get(operationId) ?? 0,
          welfareDebriefs: welfare.get(operationId) ?? 0,
          missing,
        })
      }
      const last = lastResult(operations, today)
      return {
        needs: needsToday({
          today,
          user: { id, isSergeant: role === 'sergeant' },
          failedUnlocks: options.failedUnlocks(),
          operations,
          board: await options.readBoard(),
          notPlanned: await options.readNotPlanned(register.db(), today),
          venues: venues.length,
          replies: await options.countReplies(),
          numbers: (await options.readForceProfile())?.channels ?? null,
          verifyMonths: (await options.readPackSettings()).verifyMonths,
        }),
        last: last && { operationId: last.id, name: last.name, day: last.day, headline: last.headline },
      }
    },
  }
}
