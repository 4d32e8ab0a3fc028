import type { VisitKind } from '@shared/domain/visits/behaviours'
import { type HandStatus, handStatusesOf } from '@shared/domain/visits/visit-kind'

/** The letter that, pressed with Alt anywhere in the result panel, asks for one of the ways out of a visit. */
export const STATUS_KEYS: Readonly<Record<HandStatus, string>> = {
  not_testable: 'N',
  aborted: 'A',
  live_concern: 'L',
}

/**
 * The way out of a visit of this kind that a key means, or `null`. `code` is the place of the key: with Alt some
 * keyboards give another character.
 */
export const statusOfKey = (code: string, kind: VisitKind): HandStatus | null =>
  handStatusesOf(kind).find((status) => code === `Key${STATUS_KEYS[status]}`) ?? null
