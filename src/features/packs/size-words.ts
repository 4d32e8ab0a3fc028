import { DOCUMENT_FACTS } from '@shared/domain/documents/pack-document'
import type { PackSize } from '@shared/domain/packs/composition'
import { formatBytes, formatCount, formatList } from '../../lib/format'

const MEGABYTE = 1_000_000

/** The size of a pack in words: "2.1 MB of 8 MB: one e-mail". `open` counts documents whose size is not known yet. */
export function sizeWords({ bytes, drafts, tooLarge }: PackSize, open: number, draftBytes: number): string {
  const most = `${Math.round(draftBytes / MEGABYTE)} MB`
  const sum = formatBytes(bytes)
  const toMeasure = `${formatCount(open, 'document')} still to be measured`
  if (open > 0) return bytes === 0 ? toMeasure : `${sum} of ${most} so far: ${toMeasure}`
  const fits = drafts === 1 ? `${sum} of ${most}: one e-mail` : `${sum}: will be split over ${drafts} e-mails`
  if (tooLarge.length === 0) return fits
  const names = formatList(tooLarge.map((document) => DOCUMENT_FACTS[document].name))
  return `${fits}. Too large for any e-mail of ${most}, so kept in the folder: ${names}`
}
