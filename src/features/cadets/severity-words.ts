import type { Severity } from '@shared/domain/eligibility/finding'

/** How much a finding weighs, in a word before it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'Stops',
  warn: 'Warns',
  record: 'To know',
}
