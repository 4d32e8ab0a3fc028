import type { DocumentContext } from './document-source'
import type { PackWording } from './pack-wording'

/** What stands at the head of a column to write in. */
interface Column {
  readonly name: string
  readonly hint: string | null
}

/**
 * Exactly what a register or log shows: the allow-list. It names no venue, so that one print serves many; the venue
 * writes its own name on the line.
 */
export interface Register {
  readonly kind: 'training-register' | 'refusal-log' | 'incident-log'
  readonly language: string
  readonly title: string
  readonly heading: string
  readonly intro: string
  readonly howHeading: string
  readonly how: readonly string[]
  /** The lines to write on at the head: the venue and the number of the sheet. */
  readonly venueLine: string
  readonly sheetLine: string
  readonly caption: string
  readonly columns: readonly Column[]
  /** The boxes at the foot in which somebody signs each week, where there are some. */
  readonly weekly: { readonly heading: string; readonly week: string; readonly signed: string } | null
  readonly proof: string | null
}

type Source = Pick<DocumentContext, 'venue' | 'wording' | 'proof'>
type Words = PackWording['registers']

/** The register of the staff who were trained: licences ask for one that the police may see (domain.md 4). */
export function buildTrainingRegister(source: Source): Register {
  const { training } = source.wording.registers
  const { on, what, by, staff, signature, refresher } = training.columns
  return register(source, 'training-register', training, {
    how: training.how,
    columns: [on, what, by, staff, signature, refresher],
  })
}

/** The log of refusals, with the weekly signature of a person that some licences ask for (domain.md 4). */
export function buildRefusalLog(source: Source): Register {
  const { refusals } = source.wording.registers
  const { askedFor, people, recording, recordingNote, refusalNote } = wordsFor(source)
  const { when, why, refusedBy, told, incident } = refusals.columns
  const [first, ...rest] = refusals.how
  return register(source, 'refusal-log', refusals, {
    how: [...(first ? [first] : []), refusalNote, recordingNote, ...rest],
    columns: [when, askedFor, why, people, refusedBy, told, incident, recording],
    weekly: refusals.weekly,
  })
}

/** The log of what made staff worry: what was seen and said, who was told, and what was kept. */
export function buildIncidentLog(source: Source): Register {
  const { incidents } = source.wording.registers
  const { people, recording, incidentNote } = wordsFor(source)
  const { when, what, told, incident, by } = incidents.columns
  return register(source, 'incident-log', incidents, {
    how: [...incidents.how, incidentNote],
    columns: [when, what, people, told, incident, recording, by],
  })
}

function wordsFor({ venue, wording }: Source): Words['byType'][number] {
  const found = wording.registers.byType.find(({ types }) => types.includes(venue.type))
  if (!found) throw new Error(`no words of the registers for the venue type ${venue.type}`)
  return found
}

type Common = Pick<Words['training'], 'title' | 'heading' | 'intro' | 'venueLine' | 'caption'>

interface Contents {
  readonly how: readonly { readonly text: string }[]
  readonly columns: readonly { readonly name: string; readonly hint?: string | undefined }[]
  readonly weekly?: Words['refusals']['weekly']
}

function register(
  { wording, proof }: Source,
  kind: Register['kind'],
  { title, heading, intro, venueLine, caption }: Common,
  { how, columns, weekly }: Contents,
): Register {
  return {
    kind,
    language: wording.language.tag,
    title,
    heading,
    intro,
    howHeading: wording.registers.howHeading,
    how: how.map(({ text }) => text),
    venueLine,
    sheetLine: wording.registers.sheet,
    caption,
    columns: columns.map(({ name, hint }) => ({ name, hint: hint ?? null })),
    weekly: weekly ? { heading: weekly.heading, week: weekly.week, signed: weekly.signed } : null,
    proof,
  }
}
