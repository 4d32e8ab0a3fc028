/** The places in braces that a text has, like `{venue}`, each once and in its order. */
export const placesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place)),
]

/**
 * Why a team's own words cannot stand for a text of the documents; `null` where they can. A place that the original
 * has not would be printed as it stands, and so would a brace that is not part of one.
 */
export function ownWordsRefusal(text: string, original: string): string | null {
  if (text.trim() === '') return original === '' ? null : 'Enter the words, or restore the original.'
  const known = placesIn(original)
  const unknown = placesIn(text).find((place) => !known.includes(place))
  if (unknown !== undefined) {
    return known.length === 0
      ? `This text has no places in braces: take ${unknown} out.`
      : `There is no ${unknown} in the original. The places that can be used: ${known.join(' ')}`
  }
  return /[{}]/.test(text.replace(/\{\w+\}/g, ''))
    ? 'A brace stands alone. Write a place as in the original, like {venue}, or take the brace out.'
    : null
}

/**
 * A team's own words as they are kept and shown: one line, without characters that cannot be seen. Pasted line ends
 * become spaces, because the documents have their own; joiners stay, because Urdu is written with them.
 */
export const asOwnWords = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
