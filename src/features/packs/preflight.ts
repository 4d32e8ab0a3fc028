import type { PackBatch, PackPreview, Recipient } from '@shared/contracts/packs.contract'
import { DOCUMENT_FACTS, FIRST_LANGUAGE, type PackItem } from '@shared/domain/documents/pack-document'
import { formatCount } from '../../lib/format'

/** Whether a venue's pack can be made: nothing stands in the way, something to know, or it cannot. */
export type Readiness = 'ready' | 'warned' | 'blocked'

export function readinessOf({ blocks, warnings }: Pick<Recipient, 'blocks' | 'warnings'>): Readiness {
  if (blocks.length > 0) return 'blocked'
  return warnings.length > 0 ? 'warned' : 'ready'
}

export const READINESS_WORDS: Readonly<Record<Readiness, string>> = {
  ready: 'Ready',
  warned: 'Something to look at',
  blocked: 'Cannot be made',
}

/** "16 packs ready, 1 to look at, 1 cannot be made.": of those that are ticked, and of every one that cannot be. */
export function countsSentence(recipients: readonly Recipient[], chosen: ReadonlySet<string>): string {
  const count = (readiness: Readiness) =>
    recipients.filter(
      (one) => readinessOf(one) === readiness && (readiness === 'blocked' || chosen.has(one.venueId)),
    ).length
  const [ready, warned, blocked] = [count('ready'), count('warned'), count('blocked')]
  const left = recipients.length - ready - warned - blocked
  const parts = [
    { number: ready, words: 'ready' },
    { number: warned, words: 'to look at' },
    { number: blocked, words: 'cannot be made' },
    { number: left, words: 'not ticked' },
  ].filter(({ number }) => number > 0)
  return `${parts
    .map(({ number, words }, index) => `${index === 0 ? formatCount(number, 'pack') : number} ${words}`)
    .join(', ')}.`
}

/** "Staff poster in Polish". */
export function itemName({ document, language }: PackItem, languages: PackPreview['languages']): string {
  const { name } = DOCUMENT_FACTS[document]
  return language === FIRST_LANGUAGE ? name : `${name} in ${languageName(language, languages)}`
}

/** What a language is called in English. */
export const languageName = (code: string, languages: PackPreview['languages']): string =>
  languages.find((one) => one.code === code)?.english ?? code

/** What a run came to: "17 made. 1 needs you:" */
export function resultSentence({ made, isCancelled, problems }: PackBatch): string {
  const needs = problems.length
  const count = made.length === 0 ? 'None' : String(made.length)
  return [
    `${isCancelled ? 'Stopped. ' : ''}${count} made.`,
    needs === 0 ? '' : `${needs} ${needs === 1 ? 'needs' : 'need'} you:`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
