import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ENGLISH, loadPackContent } from '../../../electron/main/features/packs/pack-content.ts'
import { textsIn } from '../../helpers/pack-wording.ts'

const withVenue = (name: string, change: (text: string) => string) => ({
  ...ENGLISH,
  venues: { ...ENGLISH.venues, [name]: change(ENGLISH.venues[name] ?? '') },
})
const refusal = (files: typeof ENGLISH): string => {
  try {
    loadPackContent(files)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return (error as AppError).message
  }
  throw new Error('was not refused')
}

describe('pack wording', () => {
  it('ships without a word a venue must not read', () => {
    const { letter, email, venues } = loadPackContent()
    const text = textsIn([letter, email, venues]).join('\n')
    expect(text).not.toMatch(/\bfail|\bpass(ed|es|ing)?\b|\btest|cadet|please|blame/i)
  })

  it('cites only sources that are listed, and lists only sources that are cited', () => {
    const listed = Object.keys(parse(ENGLISH.sources))
    const cited = new Set(Object.values(ENGLISH.venues).flatMap((text) => allSources(parse(text))))
    expect([...cited].toSorted()).toEqual(listed.toSorted())
  })

  it.each([
    ['not YAML', { ...ENGLISH, letter: 'a: [' }, 'letter.yaml: it is not readable as YAML'],
    [
      'a place that is never filled',
      { ...ENGLISH, letter: ENGLISH.letter.replace('{venue} on {day}', '{hotel} on {day}') },
      'letter.yaml: ✖ A sentence here may only have the places {operation} {venue} {day}',
    ],
    [
      'a sentence left out',
      { ...ENGLISH, email: ENGLISH.email.replace(/^attached:.*$/m, '') },
      '→ at attached',
    ],
    [
      'a sign without its source',
      withVenue('takeaway.yaml', (text) => text.replace(', sources: [KAC]', '')),
      'takeaway.yaml',
    ],
    [
      'a source nobody listed',
      withVenue('takeaway.yaml', (text) => text.replace('[KAC]', '[XYZ]')),
      'takeaway.yaml: the source XYZ is not listed in sources.yaml',
    ],
    [
      'a type of venue without words',
      withVenue('private-hire.yaml', (text) => text.replace('[private_hire, taxi]', '[private_hire]')),
      'the venue type taxi is in 0 files',
    ],
    [
      'a type of venue with words twice',
      withVenue('other.yaml', (text) => text.replace('[other]', '[other, hotel]')),
      'the venue type hotel is in 2 files',
    ],
  ])('is refused with %s', (_, files, message) => {
    expect(refusal(files)).toContain(message)
  })
})

function allSources(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : allSources(inner),
  )
}
