import type { ResultDraft } from './result-draft'

/** To whom a live concern was handed, when and under which number. Never what happened to anybody. */
export type Handover = Pick<ResultDraft, 'concernTo' | 'concernAt' | 'concernIncident'>

export const NO_HANDOVER: Handover = { concernTo: '', concernAt: '', concernIncident: '' }

/** "Handed to Duty inspector at 19:50, incident 412". Of an older record the time may not be known. */
export function handoverWords({ concernTo, concernAt, concernIncident }: Handover): string {
  const at = concernAt === '' ? '' : ` at ${concernAt}`
  const incident = concernIncident === '' ? '' : `, incident ${concernIncident}`
  return `Handed to ${concernTo}${at}${incident}`
}

/** Stands where the notes do: this register keeps no account of a victim (DESIGN 5). */
export const NO_ACCOUNT = 'Do not write what happened: it belongs in the incident.'
