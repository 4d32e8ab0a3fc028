import { type ShownSource, type Statement, startCitations } from './citations'
import type { DocumentContext } from './document-source'
import { fillIn, oneLine } from './document-text'
import { partsOf, type StatedPart } from './handbook'
import { contactWords, type Letterhead, letterheadOf } from './letterhead'
import { trainingFor } from './pack-wording'

interface SessionPart {
  readonly heading: string
  /** When it begins, in minutes from the start of the session. */
  readonly from: number
  readonly minutes: number
  readonly say: readonly Statement[]
  readonly ask: readonly string[]
  readonly do: readonly string[]
}

interface LikelyQuestion {
  readonly asked: string
  readonly answer: Statement
}

/** Exactly what the trainer's notes show: the allow-list. They name no venue. */
export interface TrainerNotes {
  readonly language: string
  readonly title: string
  readonly heading: string
  readonly subject: string
  readonly lead: string
  readonly operation: string
  readonly from: Omit<Letterhead, 'contact'>
  /** Blank where the force marks nothing. */
  readonly marking: string
  readonly before: StatedPart
  readonly materials: { readonly heading: string; readonly list: readonly string[] }
  readonly plan: {
    readonly heading: string
    readonly say: string
    readonly ask: string
    readonly do: string
    readonly columns: { readonly clock: string; readonly part: string; readonly minutes: string }
    readonly parts: readonly SessionPart[]
  }
  readonly casePoints: StatedPart
  readonly likely: { readonly heading: string; readonly questions: readonly LikelyQuestion[] }
  readonly told: StatedPart
  readonly after: StatedPart
  readonly contact: string
  readonly references: { readonly heading: string; readonly sources: readonly ShownSource[] }
  readonly proof: string | null
}

/** The trainer's notes for a type of venue: a session of an hour, what to say and ask, and what may come up. */
export function buildTrainerNotes({
  venue,
  force,
  wording,
  proof,
}: Pick<DocumentContext, 'venue' | 'force' | 'wording' | 'proof'>): TrainerNotes {
  const words = wording['trainer-notes']
  const own = trainingFor(wording, venue.type)
  const citations = startCitations(wording)
  const part = partsOf(citations)
  const letterhead = letterheadOf(force)
  const { parts, ...plan } = words.plan
  return {
    language: wording.language.tag,
    title: `${words.kind}: ${own.handbook.title}`,
    heading: words.kind,
    subject: own.handbook.title,
    lead: words.lead,
    operation: oneLine(force.operationName),
    from: { team: letterhead.team, force: letterhead.force, division: letterhead.division },
    marking: oneLine(force.protectiveMarking),
    before: part(words.before.heading, words.before.facts),
    materials: { heading: words.before.materials, list: words.before.list },
    plan: {
      ...plan,
      parts: parts.map(({ heading, minutes, say, ask, do: tasks }, index) => ({
        heading,
        from: parts.slice(0, index).reduce((sum, one) => sum + one.minutes, 0),
        minutes,
        say: say.map(citations.cite),
        ask,
        do: tasks,
      })),
    },
    casePoints: part(words.casePoints, own.notes.casePoints),
    likely: {
      heading: words.likely.heading,
      questions: [...words.likely.questions, ...own.notes.likely].map(({ asked, answer }) => ({
        asked,
        answer: citations.cite(answer),
      })),
    },
    told: part(words.told.heading, words.told.facts),
    after: part(words.after.heading, words.after.facts),
    contact: fillIn(words.contact, { contact: contactWords(letterhead) }),
    references: { heading: wording.handbook.references.heading, sources: citations.list() },
    proof,
  }
}
