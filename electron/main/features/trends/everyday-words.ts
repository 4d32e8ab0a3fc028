import { dictionary } from '@zxcvbn-ts/language-en'

/** Some 56,000 everyday English words in small letters: what a scan for names does not take for a name by itself. */
export const everydayWords = (): ReadonlySet<string> => new Set(dictionary['commonWords-en'])
