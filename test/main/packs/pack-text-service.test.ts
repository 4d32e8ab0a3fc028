import { describe, expect, it } from 'vitest'
import { loadPackLibrary, SHIPPED } from '../../../electron/main/features/packs/pack-content'
import { contextsFor, readWordsOnce } from '../../../electron/main/features/packs/pack-context'
import { packTextReads } from '../../../electron/main/features/packs/pack-text.repository'
import { createPackTextService } from '../../../electron/main/features/packs/pack-text.service'
import { force, venue } from '../../helpers/pack-fixtures'
import { unlockedServices } from '../../helpers/test-register'

const THANKS = 'letter#thanks'
const CODE_WORD = 'shared#codeWord'
const library = loadPackLibrary({
  ...SHIPPED,
  'xx/language.yaml':
    'tag: xx-GB\nname: Exemplaris\nenglish: Examplish\ndirection: rtl\nscript: latin\nstatus: drafted\nby: A translator\non: 2026-11-20\n',
  'xx/shared.yaml': 'codeWord: Dic verbum\nscan: Lege plura\n',
})

async function desk() {
  const services = await unlockedServices()
  const texts = createPackTextService(services.session, library)
  const at = async (language: string, path: string) =>
    (await texts.list({ language })).find((text) => text.path === path)
  const local = () => packTextReads(services.session.db()).all()
  return { ...services, texts, at, local }
}

describe('the wording of the documents', () => {
  it('is English with everything checked, as it ships; only what can be translated counts elsewhere', async () => {
    const { texts } = await desk()
    const languages = await texts.listLanguages()
    const english = await texts.list({ language: 'en' })
    const other = await texts.list({ language: 'xx' })
    expect(languages.find(({ code }) => code === 'en')).toMatchObject({
      name: 'English',
      direction: 'ltr',
      ...{ checked: english.length, drafted: 0, missing: 0, local: 0 },
    })
    expect(languages.find(({ code }) => code === 'xx')).toMatchObject({
      english: 'Examplish',
      direction: 'rtl',
      ...{ checked: 0, drafted: 2, missing: other.length - 2, local: 0 },
    })
    expect(english.length).toBeGreaterThan(other.length)
    expect(other.some(({ path }) => path.startsWith('letter#'))).toBe(false)
    expect(other.some(({ path }) => path === 'venues/takeaway#poster.headline')).toBe(true)
  })

  it('stands beside its English, the team’s own where there is one', async () => {
    const { texts, at } = await desk()
    await texts.save({ language: 'en', path: CODE_WORD, text: 'Say these words' })
    expect(await at('xx', CODE_WORD)).toMatchObject({
      text: 'Dic verbum',
      original: 'Dic verbum',
      english: 'Say these words',
    })
  })
})

describe('a team’s own words', () => {
  it('stand in the documents and can be taken back', async () => {
    const { texts, at, local } = await desk()
    const original = (await at('en', THANKS))?.original ?? ''
    await texts.save({ language: 'en', path: THANKS, text: 'Thanks for {day}.' })
    expect(await at('en', THANKS)).toEqual({
      path: THANKS,
      text: 'Thanks for {day}.',
      original,
      english: 'Thanks for {day}.',
      isLocal: true,
      status: { kind: 'checked', by: 'PS 1234', on: '2026-12-12' },
    })
    const facts = { venue, visit: null, training: null, force, day: '2026-12-12' }
    const words = async () =>
      contextsFor(readWordsOnce(library, await local()), facts)('en', 'outcome-letter').wording.letter.thanks
    expect(await words()).toBe('Thanks for {day}.')

    await texts.save({ language: 'en', path: THANKS, text: null })
    expect(await at('en', THANKS)).toMatchObject({
      text: original,
      isLocal: false,
      status: { kind: 'checked' },
    })
    expect(await words()).toBe(original)
  })

  it('count as checked in English by whoever wrote them, and as a draft elsewhere', async () => {
    const { texts, at } = await desk()
    await texts.save({ language: 'xx', path: CODE_WORD, text: 'Verbum dic' })
    expect(await at('xx', CODE_WORD)).toMatchObject({
      isLocal: true,
      status: { kind: 'drafted', by: 'PS 1234', on: '2026-12-12' },
    })
    expect((await texts.listLanguages()).find(({ code }) => code === 'xx')).toMatchObject({
      drafted: 2,
      local: 1,
    })
  })

  it('are refused with a place that the original has not, with a brace alone, or with nothing', async () => {
    const { texts, at } = await desk()
    const before = await at('en', THANKS)
    for (const text of ['Thanks, {manager}.', 'Thanks for {day.', '', 'a'.repeat(401)]) {
      await expect(texts.save({ language: 'en', path: THANKS, text })).rejects.toMatchObject({
        kind: 'validation',
        fields: [{ path: 'text' }],
      })
    }
    // A fact has no shape for its places: the original's are what counts there too.
    await expect(
      texts.save({ language: 'en', path: 'venues/takeaway#poster.lead.text', text: 'Call {number}' }),
    ).rejects.toMatchObject({ kind: 'validation' })
    expect(await at('en', THANKS)).toEqual(before)
  })

  it('are refused where there is no such text or language', async () => {
    const { texts } = await desk()
    for (const [language, path] of [
      ['en', 'letter#nothing'],
      ['yy', CODE_WORD],
      ['xx', THANKS],
    ] as const) {
      await expect(texts.save({ language, path, text: 'A' })).rejects.toMatchObject({ kind: 'not-found' })
    }
    await expect(texts.list({ language: 'yy' })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('checking', () => {
  it('is kept for texts as they stand, by whom and when; a text that changes loses it', async () => {
    const { texts, at } = await desk()
    const by = 'PC 4127, reads Examplish'
    await texts.check({ language: 'xx', paths: [CODE_WORD, 'shared#scan'], by })
    expect((await at('xx', CODE_WORD))?.status).toEqual({ kind: 'checked', by, on: '2026-12-12' })
    expect((await texts.listLanguages()).find(({ code }) => code === 'xx')).toMatchObject({ checked: 2 })

    await texts.save({ language: 'xx', path: CODE_WORD, text: 'Verbum dic' })
    expect((await at('xx', CODE_WORD))?.status.kind).toBe('drafted')
    await texts.save({ language: 'xx', path: CODE_WORD, text: null })
    expect((await at('xx', CODE_WORD))?.status).toEqual({ kind: 'checked', by, on: '2026-12-12' })
  })

  it('does not survive other words from a newer version of the application', async () => {
    const { session, texts, at } = await desk()
    await texts.check({ language: 'xx', paths: [CODE_WORD], by: 'PC 4127' })
    const newer = loadPackLibrary({
      ...SHIPPED,
      'xx/language.yaml':
        'tag: xx-GB\nname: Exemplaris\nenglish: Examplish\ndirection: rtl\nscript: latin\nstatus: drafted\nby: A translator\non: 2027-01-20\n',
      'xx/shared.yaml': 'codeWord: Dic hoc verbum\n',
    })
    expect((await at('xx', CODE_WORD))?.status.kind).toBe('checked')
    const [text] = (await createPackTextService(session, newer).list({ language: 'xx' })).filter(
      ({ path }) => path === CODE_WORD,
    )
    expect(text).toMatchObject({ text: 'Dic hoc verbum', status: { kind: 'drafted' } })
  })

  it('is refused for what is not translated, and nothing of it is kept then', async () => {
    const { texts, at } = await desk()
    await expect(
      texts.check({ language: 'xx', paths: [CODE_WORD, 'shared#staffOnly'], by: 'PC 4127' }),
    ).rejects.toMatchObject({ kind: 'rule' })
    expect((await at('xx', CODE_WORD))?.status.kind).toBe('drafted')
  })

  it('can be kept for every text of a language at once', async () => {
    const { texts } = await desk()
    const english = await texts.list({ language: 'en' })
    const paths = english.map(({ path }) => path)
    await texts.check({ language: 'en', paths, by: 'PS 1234' })
    const after = await texts.list({ language: 'en' })
    expect(after.filter(({ status }) => status.kind === 'checked' && status.by === 'PS 1234')).toHaveLength(
      paths.length,
    )
  })
})

it('each change is in the audit, and names no words', async () => {
  const { texts, audit } = await desk()
  await texts.save({ language: 'en', path: THANKS, text: 'Thanks.' })
  await texts.check({ language: 'xx', paths: [CODE_WORD], by: 'PC 4127' })
  const { entries } = await audit.read()
  expect(entries.slice(0, 2).map(({ event, action, subject }) => [event, action, subject])).toEqual([
    ['alteration', 'pack-texts:check', 'pack-texts/xx'],
    ['alteration', 'pack-texts:save', 'pack-texts/en'],
  ])
})
