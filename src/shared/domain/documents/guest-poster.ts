import type { DocumentContext, DocumentForce } from './document-source'
import { fillIn, oneLine } from './document-text'
import { GUEST_HELP_KINDS } from './guest-wording'
import { logosOf, type ShownLogos } from './logos'
import { type PackWording, wordingFor } from './pack-wording'
import { type PosterContext, senderOf, type WebPage, webPageOf } from './poster-parts'
import type { Emblem } from './poster-wording'

/** Exactly what a guest poster shows: the allow-list. No venue, no code word, no sign, nobody who was trained or tested. */
export interface GuestPoster {
  readonly language: string
  readonly title: string
  readonly emblem: Emblem
  readonly heading: string
  readonly lead: string
  readonly asking: { readonly heading: string; readonly lines: readonly string[]; readonly close: string }
  /** Where to find help; `null` where the force lists none of these ways. */
  readonly help: {
    readonly heading: string
    readonly lines: readonly { readonly number: string; readonly name: string; readonly when: string }[]
  } | null
  readonly page: WebPage | null
  /** Which force stands behind it. */
  readonly support: string | null
  readonly logos: ShownLogos
  readonly proof: string | null
}

/**
 * The poster for guests of a type of venue: why staff ask questions, and where to find help. `null` where no training
 * counts: it says that staff are trained (DESIGN 7). Its numbers are explained in words of its own, because the
 * force's words are for staff, and whatever has the code word in it stays off it: published, it would be worth less.
 */
export function buildGuestPoster(
  context: PosterContext & Pick<DocumentContext, 'training'>,
): GuestPoster | null {
  const { force, wording, venue, training, proof } = context
  if (training === null) return null
  const { guest } = wordingFor(wording, venue.type)
  const { asking, close, parents, support } = wording.guest
  const page = webPageOf(force.parentsPage, parents)
  const sender = senderOf(force).at(-1)
  return {
    language: wording.language.tag,
    title: guest.title,
    emblem: guest.emblem,
    heading: guest.heading,
    lead: guest.lead.text,
    asking: { heading: asking, lines: guest.questions.map(({ text }) => text), close },
    help: helpOf(force, wording),
    page: page !== null && tells(page.address, force.codeWord) ? null : page,
    support:
      sender === undefined || tells(sender, force.codeWord) ? null : fillIn(support, { force: sender }),
    logos: logosOf({ logos: force.logos.filter(({ description }) => !tells(description, force.codeWord)) }),
    proof,
  }
}

function helpOf(force: DocumentForce, wording: PackWording): GuestPoster['help'] {
  const { help, helpHeading } = wording.guest
  const lines = GUEST_HELP_KINDS.flatMap((kind) => {
    const listed = force.channels.find((channel) => channel.kind === kind)
    if (!listed || tells(listed.number, force.codeWord)) return []
    return [{ number: oneLine(listed.number), name: wording.channels[kind].name, when: help[kind] }]
  })
  return lines.length > 0 ? { heading: helpHeading, lines } : null
}

/** Whether a text gives the code word away, however it is written. */
function tells(text: string, codeWord: string): boolean {
  const bare = (words: string): string => words.toLocaleLowerCase('en-GB').replace(/[^\p{L}\p{N}]/gu, '')
  return bare(codeWord) !== '' && bare(text).includes(bare(codeWord))
}
