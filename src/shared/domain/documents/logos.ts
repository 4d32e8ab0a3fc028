import type { Logo } from '../../contracts/settings.contract'
import type { DocumentForce } from './document-source'
import { oneLine } from './document-text'

/** A picture from one of the force's slots, with what it is for people who do not see it. */
export type ShownLogo = Pick<Logo, 'description' | 'type' | 'content'>

/** Whose sign stands at the head, and whose at the foot. The product draws no crest of its own (DESIGN 1). */
export interface ShownLogos {
  readonly force: ShownLogo | null
  readonly partners: readonly ShownLogo[]
}

/** The logos of a force as a document shows them: one at the head, each of the others once in a line at the foot. */
export function logosOf({ logos }: Pick<DocumentForce, 'logos'>): ShownLogos {
  const shown = (slot: Logo['slot']): readonly ShownLogo[] => {
    const list = logos.filter((logo) => logo.slot === slot)
    return list
      .filter(({ content }, at) => list.findIndex((other) => other.content === content) === at)
      .map(({ description, type, content }) => ({ description: oneLine(description), type, content }))
  }
  return { force: shown('force')[0] ?? null, partners: shown('partner') }
}

/** How many different pictures a document with these logos holds: the same picture twice is stored once in a PDF. */
export const pictureCount = ({ force, partners }: ShownLogos): number =>
  new Set([force, ...partners].flatMap((logo) => (logo === null ? [] : [logo.content]))).size
