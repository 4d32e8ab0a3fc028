import { packTextsContracts } from '@shared/contracts/pack-texts.contract'
import { forceProfile, logoList, reportingChannel } from '@shared/contracts/settings.contract'
import { venueFields } from '@shared/contracts/venues.contract'
import { CHANNEL_KINDS } from '@shared/domain/documents/channel-kind'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import type { LocalText } from '@shared/domain/documents/pack-library'
import { asOwnWords, ownWordsRefusal } from '@shared/domain/packs/own-words'
import type { z } from 'zod'
import { logos } from './logos.ts'
import { force, venue } from './pack-fixtures.ts'
import { library } from './pack-wording.ts'

/** What was typed into the fields of a register, as far as their contracts take it. */
export interface Typed {
  readonly venue: DocumentContext['venue']
  readonly force: DocumentContext['force']
  readonly local: readonly LocalText[]
  /** How many fields it was typed into, and what those say that did not take it. */
  readonly fields: number
  readonly refusals: readonly { readonly field: string; readonly sentence: string }[]
  /** Everything that a field said, also about what was then cut to its length. */
  readonly sentences: readonly string[]
}

/** The team's own words: each place for them, and a sentence that stands in many documents. */
const OWN_WORDS = ['local#letter', 'local#invitation', 'local#handbook', 'local#deck', 'shared#falseAlarm']

/**
 * Types a text into every field that a pack is made from, or into a share of them: every third from a place on. What is longer than a field is cut to it, as a field of a
 * screen does; what a contract refuses keeps its harmless value. The code word begins with a word of its own, because
 * whatever holds the code word is left off the guest poster.
 */
export function typedInto(text: string, channels: number, share = 1, from = 0): Typed {
  const refusals: { field: string; sentence: string }[] = []
  const sentences: string[] = []
  let [at, fields] = [0, 0]
  const typed = <Schema extends z.ZodType>(
    field: string,
    schema: Schema,
    words: string,
    otherwise: z.output<Schema>,
  ): z.output<Schema> => {
    at += 1
    if (at % share !== from % share) return otherwise
    fields += 1
    const whole = schema.safeParse(words)
    if (whole.success) return whole.data
    sentences.push(...whole.error.issues.map(({ message }) => message))
    const most = whole.error.issues.map((issue) =>
      issue.code === 'too_big' ? Number(issue.maximum) : Infinity,
    )
    const taken = schema.safeParse(words.trim().slice(0, Math.min(...most)))
    if (taken.success) return taken.data
    refusals.push({ field, sentence: taken.error.issues[0]?.message ?? '' })
    return otherwise
  }
  const { name, address, town, postcode } = venueFields.shape
  const profile = forceProfile.shape
  const kinds = CHANNEL_KINDS.toSpliced(1, 0, 'childline', 'nspcc')
  const channel = (number: number) => ({
    name: typed('channel name', reportingChannel.shape.name, text, 'Emergency'),
    number: typed('channel number', reportingChannel.shape.number, text, '999'),
    when: typed('channel when', reportingChannel.shape.when, text, 'Now'),
    towns: number === 0 ? '' : typed('channel towns', reportingChannel.shape.towns, text, ''),
    verifiedOn: null,
    kind: kinds[number % kinds.length] ?? 'other',
  })
  const own = (path: string): readonly LocalText[] => {
    const taken = typed(`own words ${path}`, packTextsContracts.save.input.shape.text, text, null)
    const words = taken === null ? null : asOwnWords(taken)
    const original = library.texts.en?.get(path)?.text ?? ''
    const refusal = words === null ? null : ownWordsRefusal(words, original)
    if (refusal !== null) refusals.push({ field: `own words ${path}`, sentence: refusal })
    if (words === null || refusal !== null) return []
    return [{ language: 'en', path, text: words, entered: { by: 'PS 1', on: '2026-12-12' }, checked: null }]
  }
  const typedForce = {
    force: typed('force', profile.force, text, force.force),
    division: typed('division', profile.division, text, force.division),
    team: typed('team', profile.team, text, force.team),
    operationName: typed('operation name', profile.operationName, text, force.operationName),
    codeWord: typed('code word', profile.codeWord, `Blue ${text}`, force.codeWord),
    channels: Array.from({ length: channels }, (_, number) => channel(number)),
    contactName: typed('contact name', profile.contactName, text, force.contactName),
    contactPhone: typed('contact phone', profile.contactPhone, text, force.contactPhone),
    contactEmail: typed('contact e-mail', profile.contactEmail, `${text}@example.org`, force.contactEmail),
    senderEmail: typed('sender', profile.senderEmail, `${text}@example.org`, 'team@example.org'),
    dutyToRefer: typed('duty to refer', profile.dutyToRefer, text, force.dutyToRefer),
    parentsPage: typed('parents’ page', profile.parentsPage, pageOf('parents', text), force.parentsPage),
    forcePage: typed('force’s page', profile.forcePage, pageOf('www', text), force.forcePage),
    protectiveMarking: typed('protective marking', profile.protectiveMarking, text, ''),
  }
  return {
    venue: {
      type: venue.type,
      name: typed('venue name', name, text, venue.name),
      address: typed('address', address, text, venue.address),
      town: typed('town', town, text, venue.town),
      postcode: typed('postcode', postcode, text, venue.postcode),
    },
    force: {
      ...forceProfile.parse(typedForce),
      logos: logos.map((logo) => ({
        ...logo,
        description: typed('logo description', logoList.element.shape.description, text, logo.description),
      })),
    },
    local: OWN_WORDS.flatMap(own),
    fields,
    refusals,
    sentences,
  }
}

const pageOf = (host: string, text: string): string =>
  text.startsWith('https://') ? text : `https://${host}.example.org/?q=${text}`
