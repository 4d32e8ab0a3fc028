/** A text as a CSS string. Everything but letters, digits and spaces is escaped by its number. */
export const cssString = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}'`
