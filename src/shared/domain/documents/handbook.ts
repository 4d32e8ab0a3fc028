import { groupChannels, type ShownGroup } from './channel-groups'
import { type Citations, type ShownSource, type Statement, startCitations } from './citations'
import type { DocumentContext } from './document-source'
import { fillIn, oneLine } from './document-text'
import {
  channelsIn,
  channelsOf,
  contactWords,
  type Letterhead,
  letterheadOf,
  type ShownChannel,
} from './letterhead'
import { logosOf, type ShownLogos } from './logos'
import { trainingFor } from './pack-wording'
import type { Picture } from './picture'
import type { HandbookWording, TrainingWording } from './training-wording'
import type { Fact } from './wording-shape'

/** A heading with the statements below it. */
export interface StatedPart {
  readonly heading: string
  readonly statements: readonly Statement[]
}

/** Lines that are written in by hand. */
export interface FillIns {
  readonly heading: string
  readonly lines: readonly string[]
}

interface ShownSign extends Statement {
  readonly picture: Picture
  readonly why: Statement
}

interface ShownStep extends Statement {
  readonly picture: Picture
  readonly verb: string
  readonly here: string
}

/** A line with a heading that a force may have or not: what it says, or where it leads. */
interface OwnLine {
  readonly heading: string
  readonly text: string
}

/** Exactly what a training handbook shows: the allow-list. It names no venue: one print serves a type of venue in a town. */
export interface Handbook {
  readonly language: string
  readonly title: string
  readonly kind: string
  readonly readers: string
  readonly operation: string
  readonly from: Omit<Letterhead, 'contact'>
  readonly logos: ShownLogos
  readonly staffOnly: string
  /** Blank where the force marks nothing. */
  readonly marking: string
  readonly contents: { readonly heading: string; readonly use: string }
  readonly brief: StatedPart
  readonly why: { readonly heading: string; readonly parts: readonly StatedPart[] }
  readonly signs: {
    readonly heading: string
    readonly lead: Statement
    readonly columns: { readonly sign: string; readonly why: string }
    readonly stages: readonly { readonly heading: string; readonly signs: readonly ShownSign[] }[]
    readonly more: StatedPart
  }
  readonly steps: {
    readonly heading: string
    readonly first: Statement
    readonly steps: readonly ShownStep[]
    readonly ours: FillIns
  }
  readonly talk: {
    readonly heading: string
    readonly adult: StatedPart
    readonly youngPerson: StatedPart
    readonly calm: StatedPart
    readonly told: StatedPart
    readonly practise: FillIns
  }
  readonly report: {
    readonly heading: string
    readonly lead: Statement
    readonly columns: { readonly number: string; readonly when: string }
    readonly groups: readonly ShownGroup[]
    readonly codeWord: StatedPart & { readonly word: string }
    readonly asked: StatedPart
    readonly practise: FillIns
    readonly falseAlarm: StatedPart
  }
  readonly records: { readonly heading: string; readonly parts: readonly StatedPart[] }
  readonly case: {
    readonly heading: string
    readonly title: string
    readonly madeUp: string
    readonly story: readonly string[]
    readonly discuss: { readonly heading: string; readonly questions: readonly string[] }
    readonly notes: string
  }
  readonly care: {
    readonly heading: string
    readonly statements: readonly Statement[]
    readonly lines: readonly OwnLine[]
    readonly ask: string
  }
  /** The team's own words; `null` where it has none. */
  readonly local: OwnLine | null
  readonly pullOut: {
    readonly heading: string
    readonly use: string
    /** The number that cannot be missed: the force's first channel. */
    readonly first: ShownChannel
    readonly others: readonly ShownChannel[]
    readonly codeWord: { readonly heading: string; readonly word: string }
    readonly say: { readonly heading: string; readonly sentences: readonly string[] }
    readonly place: { readonly heading: string; readonly hint: string }
  }
  readonly references: {
    readonly heading: string
    readonly lead: string
    readonly sources: readonly ShownSource[]
    readonly case: string
  }
  readonly proof: string | null
}

/**
 * The training handbook for a type of venue with a force's own numbers, code word and contact. A force profile
 * without a channel cannot be saved, so there is always a first one.
 */
export function buildHandbook({
  venue,
  force,
  wording,
  proof,
}: Pick<DocumentContext, 'venue' | 'force' | 'wording' | 'proof'>): Handbook {
  const words = wording.handbook
  const own = trainingFor(wording, venue.type).handbook
  const citations = startCitations(wording)
  const part = partsOf(citations)
  const letterhead = letterheadOf(force)
  const [first, ...others] = channelsOf(force, { wording, town: venue.town })
  if (!first) throw new Error('a force profile has at least one channel')
  const codeWord = oneLine(force.codeWord)
  const local = oneLine(wording.local.handbook)
  return {
    language: wording.language.tag,
    title: own.title,
    kind: words.kind,
    readers: own.readers,
    operation: oneLine(force.operationName),
    from: { team: letterhead.team, force: letterhead.force, division: letterhead.division },
    logos: logosOf(force),
    staffOnly: words.staffOnly,
    marking: oneLine(force.protectiveMarking),
    contents: words.contents,
    brief: part(words.brief.heading, words.brief.facts),
    why: whyOf(words, own, citations),
    signs: signsOf(words, own, citations),
    steps: stepsOf(words, own, citations),
    talk: {
      heading: words.talk.heading,
      adult: part(words.talk.adult, own.questions.adult),
      youngPerson: part(words.talk.youngPerson, own.questions.youngPerson),
      calm: part(words.talk.calm.heading, words.talk.calm.facts),
      told: part(words.talk.told.heading, words.talk.told.facts),
      practise: words.talk.practise,
    },
    report: {
      heading: words.report.heading,
      lead: citations.cite(words.report.lead),
      columns: words.report.columns,
      groups: groupChannels(channelsIn(force.channels, venue.town), words.report),
      codeWord: { ...part(words.report.codeWord.heading, words.report.codeWord.facts), word: codeWord },
      asked: part(words.report.asked.heading, words.report.asked.facts),
      practise: words.report.practise,
      falseAlarm: part(words.report.falseAlarm.heading, words.report.falseAlarm.facts),
    },
    records: {
      heading: words.records.heading,
      parts: [
        part(words.records.evidence, own.evidence),
        part(words.records.writeDown.heading, words.records.writeDown.facts),
        part(words.records.registers, [...own.registers, ...words.records.licences]),
      ],
    },
    case: {
      heading: words.case.heading,
      title: own.case.heading,
      madeUp: words.case.madeUp,
      story: own.case.story,
      discuss: { heading: words.case.discuss, questions: own.case.discuss },
      notes: words.case.notes,
    },
    care: {
      heading: words.care.heading,
      statements: words.care.facts.map(citations.cite),
      lines: [
        { heading: words.care.duty, text: oneLine(force.dutyToRefer) },
        { heading: words.care.parents, text: force.parentsPage },
        { heading: words.care.page, text: force.forcePage },
      ].filter(({ text }) => text !== ''),
      ask: fillIn(words.care.ask, { contact: contactWords(letterhead) }),
    },
    local: local === '' ? null : { heading: words.local, text: local },
    pullOut: {
      heading: words.pullOut.heading,
      use: words.pullOut.use,
      first,
      others,
      codeWord: { heading: wording.shared.codeWord, word: codeWord },
      say: {
        heading: words.pullOut.say,
        sentences: words.pullOut.sentences.map((one) => fillIn(one, { codeWord })),
      },
      place: { heading: words.pullOut.place, hint: words.pullOut.placeHint },
    },
    references: referencesOf(words, own, citations),
    proof,
  }
}

/** Cites the statements of a part. */
export const partsOf =
  ({ cite }: Citations) =>
  (heading: string, facts: readonly Fact[]): StatedPart => ({ heading, statements: facts.map(cite) })

function whyOf({ why }: HandbookWording, own: TrainingWording['handbook'], citations: Citations) {
  const part = partsOf(citations)
  return {
    heading: why.heading,
    parts: [
      part(why.what.heading, why.what.facts),
      part(why.who.heading, why.who.facts),
      part(why.place.heading, own.place),
      part(why.real.heading, why.real.facts),
    ],
  }
}

function signsOf({ signs }: HandbookWording, own: TrainingWording['handbook'], citations: Citations) {
  const { cite } = citations
  return {
    heading: signs.heading,
    lead: cite(own.signs.lead),
    columns: signs.columns,
    stages: own.signs.stages.map((stage) => ({
      heading: stage.heading,
      signs: stage.signs.map((sign) => ({ picture: sign.picture, ...cite(sign), why: cite(sign.why) })),
    })),
    more: partsOf(citations)(signs.more.heading, signs.more.facts),
  }
}

function stepsOf({ steps }: HandbookWording, own: TrainingWording['handbook'], { cite }: Citations) {
  return {
    heading: steps.heading,
    first: cite(steps.first),
    steps: own.steps.map((step) => ({
      picture: step.picture,
      verb: step.verb,
      ...cite(step),
      here: step.here,
    })),
    ours: steps.ours,
  }
}

/** The list of sources, those of the case last: they are cited here and nowhere else. */
function referencesOf(
  { references }: HandbookWording,
  own: TrainingWording['handbook'],
  citations: Citations,
) {
  const { notes } = citations.cite({ text: own.case.heading, sources: own.case.sources })
  return {
    heading: references.heading,
    lead: references.lead,
    sources: citations.list(),
    case: fillIn(references.case, { notes: notes.join(', ') }),
  }
}
