/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i

/** Leaves room for a folder below a long home path within the 260 characters of Windows. */
const LONGEST = 80

/**
 * A file or folder name made from words that somebody typed, legal on Windows and every other system: no
 * slashes, reserved signs, control or invisible characters, no text direction tricks, no leading or trailing
 * dots, no device names, at most 80 UTF-16 units with the extension (given with its dot). Names in `taken`
 * are avoided as Windows compares them, without regard to case: "Alder House (2)".
 */
export function fileName(words: string, extension = '', taken: Iterable<string> = []): string {
  const used = new Set(Array.from(taken, comparable))
  for (let n = 1; ; n++) {
    const ending = n === 1 ? extension : ` (${n})${extension}`
    const name = stem(words, LONGEST - ending.length) + ending
    if (!used.has(comparable(name))) return name
  }
}

function stem(words: string, longest: number): string {
  const clean = trimDots(
    words
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
      .replace(/[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}]/gu, '-')
      .replace(/\s+/gu, ' '),
  )
  const short = trimDots(cut(clean, longest))
  if (!/[\p{L}\p{N}\p{S}]/u.test(short)) return 'Unnamed'
  const beforeDot = short.split('.')[0]?.trim() ?? ''
  return RESERVED.test(beforeDot) ? `Venue ${short}` : short
}

const trimDots = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '')

/** Cuts between characters, never inside one that takes two units. */
function cut(name: string, longest: number): string {
  let kept = ''
  for (const character of name) {
    if (kept.length + character.length > longest) break
    kept += character
  }
  return kept
}

const comparable = (name: string): string => name.normalize('NFC').toUpperCase()
