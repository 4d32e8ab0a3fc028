import type { Confrontation } from '@shared/domain/eligibility/finding'

/** What a risk assessment says of conflict, as a choice and among the facts. */
export const CONFRONTATION_WORDS: Readonly<Record<Confrontation, string>> = {
  none_foreseen: 'No conflict is foreseen',
  foreseen: 'Conflict is foreseen',
}
