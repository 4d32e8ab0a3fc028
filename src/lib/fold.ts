/**
 * A text as a forgiving search compares it: no case, no accents, no punctuation, single spaces. So that
 * "cutlers" finds "Cutler's Rest" and "cafe" finds "Café".
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether every word of `query` stands somewhere in `text`, both folded. An empty query is in everything. */
export function foldedIncludes(text: string, query: string): boolean {
  const haystack = fold(text)
  return fold(query)
    .split(' ')
    .every((word) => haystack.includes(word))
}
