/** A file that is to go with an e-mail. */
export interface Attachable {
  readonly name: string
  readonly bytes: number
}

export interface DraftPlan<File extends Attachable> {
  /** The files of each draft, in their order. One draft without files where there are none. */
  readonly drafts: readonly (readonly File[])[]
  /** Files that are larger than a whole draft may be: they stay in the folder. */
  readonly tooLarge: readonly File[]
}

/** What the headers of a file take, with a name of 80 characters of any script written out twice. */
const HEADER_BYTES = 2_048

/** What a file takes in an e-mail: base64 in lines of 76 characters with their ends, and its own headers. */
export const mailBytes = (bytes: number): number =>
  Math.ceil((Math.ceil(bytes / 3) * 4 * 78) / 76) + HEADER_BYTES

/** What an e-mail takes before any file: its words, which a team may have made longer, and many recipients. */
const TEXT_BYTES = 32_768

/**
 * Divides the files of a pack over as few drafts as their order allows, each at most `most` bytes as a mail system
 * counts them. A file that is larger than that by itself is in none.
 */
export function planDrafts<File extends Attachable>(files: readonly File[], most: number): DraftPlan<File> {
  const room = most - TEXT_BYTES
  const tooLarge = files.filter(({ bytes }) => mailBytes(bytes) > room)
  const drafts: File[][] = [[]]
  let used = 0
  for (const file of files) {
    const size = mailBytes(file.bytes)
    if (size > room) continue
    if (used + size > room) {
      drafts.push([])
      used = 0
    }
    drafts.at(-1)?.push(file)
    used += size
  }
  return { drafts, tooLarge }
}
