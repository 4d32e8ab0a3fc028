import { isEngagementOnly } from '../visits/visit-kind'
import { fillIn, oneLine, weekdayDate } from './document-text'
import type { PaperSource } from './night-source'
import { operationHead, type PaperHead, sessionWhen } from './paper'
import type { PaperWording } from './paper-wording'
import { venueWords } from './scenario-sentences'
import { ageRule, type YoungPerson, youngPersonOf } from './young-person'

type Words = PaperWording['parent-letter']

interface LetterPart {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Exactly what the letter to a parent and its consent form show. */
export interface ParentLetter {
  readonly head: PaperHead
  readonly addressee: string
  readonly intro: readonly string[]
  readonly what: LetterPart
  readonly when: Pick<Words['when'], 'heading' | 'collected' | 'returned'> & {
    readonly columns: readonly [day: string, start: string, finish: string]
    readonly sessions: readonly (readonly [day: string, start: string, finish: string])[]
    readonly where: string
  }
  readonly parts: readonly LetterPart[]
  readonly contact: {
    readonly heading: string
    /** Where the force has given a number or an address. */
    readonly team: string | null
    readonly teamLine: string
    readonly unit: string
  }
  readonly form: Omit<Words['form'], 'keep' | 'emergency'> & {
    readonly keep: string
    readonly emergency: string
    /** The sessions to tick, where there are several. */
    readonly sessions: readonly string[]
  }
}

/**
 * The letter to a parent with the consent form for this operation (domain.md 5.1, rule 4); `null` where an adult
 * plays the child and where no visit is a test. It tells what happens in general words: no venue, no officer, no cue, no name of the scenario,
 * no abort word, and no town but the area of the operation.
 */
export function buildParentLetter(source: PaperSource): ParentLetter | null {
  const { operation, sessions, words } = source
  const young = youngPersonOf(operation.scenario.childRole)
  if (young === null || isEngagementOnly(sessions.flatMap(({ visits }) => visits))) return null
  const letter = words['parent-letter']
  return {
    head: operationHead(source, letter.heading[young.who]),
    addressee: letter.addressee,
    intro: letter.intro.map((sentence) =>
      fillIn(sentence, {
        operation: source.force === null ? letter.operation : oneLine(source.force.operationName),
        young: letter.young[young.who],
      }),
    ),
    ...visitParts(source, letter, young),
    when: {
      ...letter.when,
      columns: [letter.when.day, letter.when.start, letter.when.finish],
      sessions: sessions.map(({ day, start, finish }) => [weekdayDate(day), start, finish]),
      where: fillIn(letter.when.where, { areas: oneLine(operation.areas) }),
    },
    contact: contactOf(source, letter, young),
    form: {
      ...letter.form,
      keep: fillIn(letter.form.keep, { unit: letter.unit[young.who] }),
      emergency: fillIn(letter.form.emergency, { unit: letter.unit[young.who] }),
      sessions: sessions.length > 1 ? sessions.map((session) => sessionWhen(source, session)) : [],
    },
  }
}

/** What happens, in the general words for the kind of venue. */
function visitParts(
  { operation, words, truthAboutAge }: PaperSource,
  letter: Words,
  young: YoungPerson,
): Pick<ParentLetter, 'what' | 'parts'> {
  const { places, request } = venueWords(words.shared, operation.scenario)
  const filled = ({ heading, sentences }: LetterPart, values: Readonly<Record<string, string>>) => ({
    heading,
    sentences: sentences.map((sentence) => fillIn(sentence, values)),
  })
  const does = [
    ...letter.does.sentences[young.company],
    ...(operation.scenario.alcoholTest ? [letter.does.alcohol] : []),
    ...letter.does.always,
    ageRule({ truthAboutAge }, letter.does.age),
  ]
  return {
    what: filled(letter.what, { places }),
    parts: [
      filled({ heading: letter.does.heading, sentences: does }, { request }),
      letter.doesNot,
      letter.who,
      letter.limits,
      filled(letter.record, { unit: letter.unit[young.who] }),
      letter.photographs,
      letter.stop,
    ],
  }
}

/** The team's number and address as the force publishes them, without a person's name. */
function contactOf(
  { force }: PaperSource,
  { contact, unit }: Words,
  young: YoungPerson,
): ParentLetter['contact'] {
  const ways = force === null ? [] : [force.contactPhone, force.contactEmail].map(oneLine).filter(Boolean)
  return {
    heading: contact.heading,
    team: ways.length === 0 ? null : fillIn(contact.team, { contact: [force?.team, ...ways].join(', ') }),
    teamLine: contact.teamLine,
    unit: fillIn(contact.unit, { unit: unit[young.who] }),
  }
}
