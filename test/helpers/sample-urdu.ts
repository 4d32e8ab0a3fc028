import { withWords, wordsOf } from '@shared/domain/documents/pack-library'
import { loadPackLibrary, SHIPPED, wordingIn } from '../../electron/main/features/packs/pack-content.ts'
import { library } from './pack-wording.ts'

/*
 * A language in Arabic script for tests of how its pages are set: each English word is one Urdu word of about its
 * length, digits and short words in capitals stay. It says nothing; real translations are in resources/packs.
 */
const WORDS = [
  ['ہے', 'کی', 'پر', 'نہ'],
  ['بچہ', 'کون', 'آپ', 'اگر'],
  ['کمرہ', 'پولیس', 'فون', 'سوال'],
  ['مہمان', 'نوجوان', 'گاڑی', 'شناخت'],
  ['خطرہ', 'مینیجر', 'ادائیگی', 'حفاظت'],
  ['استقبالیہ', 'شناختی', 'پریشان', 'خاندان'],
]

const inSample = (text: string): string =>
  text.replace(/[\p{L}’]+(?![^{]*\})/gu, (word, at: number) => {
    if (/^[A-Z]{2,5}$/.test(word)) return word
    const words = WORDS[Math.min(Math.floor(word.length / 2), WORDS.length - 1)] ?? []
    return words[at % words.length] ?? word
  })

const LANGUAGE =
  'tag: ur-GB\nname: اردو\nenglish: Sample\ndirection: rtl\nscript: arabic\nstatus: drafted\nby: A. Writer\non: 2026-11-01\n'

/** What is translated of a pack: the other files hold numbers too, which are no words of a language. */
const TRANSLATED = Object.entries(library.files).filter(
  ([file]) => file === 'shared' || file === 'channels' || file === 'guest' || file.startsWith('venues/'),
)

const files = TRANSLATED.map(([file, tree]) => {
  const words = new Map(wordsOf(file, tree).map(({ path, text }) => [path, inSample(text)]))
  return [`xx/${file}.yaml`, JSON.stringify(withWords(file, tree, (path) => words.get(path)))]
})

/** The whole wording in the sample language: from right to left, with Latin names and numbers in it. */
export const sampleUrdu = wordingIn(
  loadPackLibrary({ ...SHIPPED, 'xx/language.yaml': LANGUAGE, ...Object.fromEntries(files) }),
  'xx',
  [],
)
