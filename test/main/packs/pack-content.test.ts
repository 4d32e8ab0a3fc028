import {
  type LocalText,
  readinessIn,
  textsIn as textsOf,
  venueFile,
} from '@shared/domain/documents/pack-library'
import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  type ContentFiles,
  loadPackLibrary,
  SHIPPED,
  wordingIn,
} from '../../../electron/main/features/packs/pack-content.ts'
import { library, textsIn, wording } from '../../helpers/pack-wording.ts'

/** The files as they ship with one changed. */
const withFile = (name: string, change: (text: string) => string): ContentFiles => ({
  ...SHIPPED,
  [name]: change(SHIPPED[name] ?? ''),
})
/** The files as they ship with one of another language. */
const withTranslation = (file: string, text: string): ContentFiles => ({
  ...SHIPPED,
  'xx/language.yaml':
    'tag: xx\nname: X\nenglish: X\ndirection: ltr\nscript: latin\nstatus: drafted\nby: A\non: 2026-11-28\n',
  [`xx/${file}.yaml`]: text,
})
const refusal = (files: ContentFiles): string => {
  try {
    loadPackLibrary(files)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return (error as AppError).message
  }
  throw new Error('was not refused')
}

describe('pack wording', () => {
  it('ships without a word a venue must not read', () => {
    const { language, ...words } = wording
    expect(textsIn(words).join('\n')).not.toMatch(
      /\bfail(s|ed|ing|ure)?\b|\bpass(ed|es|ing)?\b|cadet|decoy|please/i,
    )
  })

  it('cites only sources that are listed, and lists only sources that are cited', () => {
    const listed = Object.keys(parse(SHIPPED['sources.yaml'] ?? ''))
    const cited = new Set(
      Object.entries(SHIPPED)
        .filter(([path]) => path.startsWith('en/'))
        .flatMap(([, text]) => allSources(parse(text))),
    )
    expect([...cited].toSorted()).toEqual(listed.toSorted())
  })

  it('is whole and checked in English', () => {
    const open = textsOf(library, 'en', []).filter(({ status }) => status.kind !== 'checked')
    expect(open).toEqual([])
  })

  it('has a file for each type of venue', () => {
    expect(venueFile(library, 'guest_house')).toBe('venues/accommodation')
    expect(venueFile(library, 'taxi')).toBe('venues/private-hire')
    expect(venueFile(library, 'taxi', 'training')).toBe('training/private-hire')
  })

  it.each([
    ['not YAML', withFile('en/letter.yaml', () => 'a: ['), 'letter.yaml: it is not readable as YAML'],
    [
      'a place that is never filled',
      withFile('en/letter.yaml', (text) => text.replace('{venue} on {day}', '{hotel} on {day}')),
      'letter.yaml: ✖ A sentence here may only have the places {operation} {venue} {day}',
    ],
    [
      'a sentence left out',
      withFile('en/email.yaml', (text) => text.replace(/^attached:.*$/m, '')),
      '→ at attached',
    ],
    [
      'a sign without its source',
      withFile('en/venues/takeaway.yaml', (text) => text.replace(', sources: [KAC]', '')),
      'takeaway.yaml',
    ],
    [
      'a source nobody listed',
      withFile('en/venues/takeaway.yaml', (text) => text.replace('[KAC]', '[XYZ]')),
      'takeaway.yaml: the source XYZ is not listed in sources.yaml',
    ],
    [
      'a type of venue without words',
      withFile('en/venues/private-hire.yaml', (text) =>
        text.replace('[private_hire, taxi]', '[private_hire]'),
      ),
      'the venue type taxi is in 0 files',
    ],
    [
      'a type of venue with words twice',
      withFile('en/venues/other.yaml', (text) => text.replace('[other]', '[other, hotel]')),
      'the venue type hotel is in 2 files',
    ],
    [
      'a type of venue without words for its logs',
      withFile('en/registers.yaml', (text) => text.replace('[private_hire, taxi]', '[private_hire]')),
      'Each type of venue needs words in exactly one entry',
    ],
    [
      'a type of venue without training',
      withFile('en/training/private-hire.yaml', (text) =>
        text.replace('[private_hire, taxi]', '[private_hire]'),
      ),
      'training: the venue type taxi is in 0 files',
    ],
    [
      'a session of another length than an hour',
      withFile('en/trainer-notes.yaml', (text) => text.replace('minutes: 15', 'minutes: 20')),
      'The parts of the session take 60 minutes together',
    ],
    [
      'a translation of what is not there',
      withTranslation('shared', 'nonsense: A'),
      'xx/shared.yaml: shared#nonsense is not in the original',
    ],
    [
      'a translated text that a comma cuts short',
      withTranslation('channels', 'police: { name: Policja, sprawy niepilne, when: Gdy nikogo nie ma }'),
      'xx/channels.yaml: ✖ Only texts can stand here.',
    ],
  ])('is refused with %s', (_, files, message) => {
    expect(refusal(files)).toContain(message)
  })
})

describe('a team’s own words', () => {
  const entered = { by: 'PS 1234', on: '2026-11-28' }
  const own = (path: string, text: string): LocalText => ({
    language: 'en',
    path,
    text,
    entered,
    checked: { ...entered, text },
  })
  const slots = (local: readonly LocalText[] = []) =>
    textsOf(library, 'en', local).filter(({ path }) => path.startsWith('local#'))

  it('have a place in four documents, empty as it ships and nothing to be checked', () => {
    expect(slots().map(({ path, text, status }) => [path, text, status.kind])).toEqual([
      ['local#letter', '', 'checked'],
      ['local#invitation', '', 'checked'],
      ['local#handbook', '', 'checked'],
      ['local#deck', '', 'checked'],
    ])
    expect(wording.local).toEqual({ letter: '', invitation: '', handbook: '', deck: '' })
    for (const document of ['outcome-letter', 'invitation-letter', 'refusal-log'] as const) {
      expect(readinessIn(library, 'en', document, 'hotel', [])).toBe('ready')
    }
  })

  it('are used where they are entered, and empty again where they are taken back', () => {
    const written = own('local#letter', 'Ask us about our scheme.')
    expect(wordingIn(library, 'en', [written]).local.letter).toBe('Ask us about our scheme.')
    expect(readinessIn(library, 'en', 'outcome-letter', 'hotel', [written])).toBe('ready')
    const emptied = own('local#letter', '')
    expect(slots([emptied])[0]).toMatchObject({ text: '', isLocal: true, status: { kind: 'checked' } })
    expect(wordingIn(library, 'en', [emptied]).local.letter).toBe('')
  })

  it('are refused where they are longer than a paragraph', () => {
    expect(() => wordingIn(library, 'en', [own('local#letter', 'word '.repeat(90))])).toThrow(
      'Keep your own words to 400 characters',
    )
  })
})

describe('another language', () => {
  const language = (status: string) =>
    `tag: xx-GB\nname: Xish\nenglish: Xish\ndirection: rtl\nscript: arabic\nstatus: ${status}\nby: A. Writer\non: 2026-11-01\n`
  const files = (shared: string, status = 'drafted') => ({
    ...SHIPPED,
    'xx/language.yaml': language(status),
    'xx/shared.yaml': shared,
  })
  const statusOf = (shared: string, path: string) =>
    textsOf(loadPackLibrary(files(shared)), 'xx', []).find((text) => text.path === path)

  it('is its own words where it has them and English where it has not', () => {
    const words = wordingIn(loadPackLibrary(files('codeWord: Say it in X')), 'xx', [])
    expect(words.language).toMatchObject({ code: 'xx', tag: 'xx-GB', direction: 'rtl' })
    expect(words.shared.codeWord).toBe('Say it in X')
    expect(words.shared.proof).toBe(wording.shared.proof)
  })

  it('says of each string who drafted it, who checked it, or that it is missing', () => {
    expect(statusOf('codeWord: X', 'shared#codeWord')?.status).toEqual({
      kind: 'drafted',
      by: 'A. Writer',
      on: '2026-11-01',
    })
    const checked = 'codeWord: { text: X, checked: { by: B. Reader, on: 2026-11-20 } }'
    expect(statusOf(checked, 'shared#codeWord')).toMatchObject({
      text: 'X',
      status: { kind: 'checked', by: 'B. Reader', on: '2026-11-20' },
    })
    expect(statusOf('codeWord: X', 'shared#proof')?.status).toEqual({ kind: 'missing' })
  })

  it('takes a check back when the words change, and gives the original back', () => {
    const known = loadPackLibrary(files('codeWord: X'))
    const entered = { by: 'PS 1234', on: '2026-11-28' }
    const entry = { language: 'xx', path: 'shared#codeWord', text: 'Y', entered }
    const checked = (text: string) => ({ ...entry, checked: { ...entered, text } })
    const first = (local: Parameters<typeof textsOf>[2]) =>
      textsOf(known, 'xx', local).find(({ path }) => path === entry.path)
    expect(first([checked('Y')])).toMatchObject({
      text: 'Y',
      original: 'X',
      isLocal: true,
      status: { kind: 'checked' },
    })
    expect(first([checked('X')])).toMatchObject({ text: 'Y', status: { kind: 'drafted', by: 'PS 1234' } })
    expect(first([{ ...checked('X'), text: null }])).toMatchObject({
      text: 'X',
      isLocal: false,
      status: { kind: 'checked' },
    })
  })
})

function allSources(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : allSources(inner),
  )
}
