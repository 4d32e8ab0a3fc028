import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { ENGLISH_PAPERS, loadPaperContent } from '../../../electron/main/features/papers/paper-content.ts'
import { textsIn } from '../../helpers/pack-wording.ts'

const refusal = (files: typeof ENGLISH_PAPERS): string => {
  try {
    loadPaperContent(files)
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return (error as AppError).message
  }
  throw new Error('was not refused')
}
const changed = (name: keyof typeof ENGLISH_PAPERS, from: RegExp | string, to: string) => ({
  ...ENGLISH_PAPERS,
  [name]: ENGLISH_PAPERS[name].replace(from, to),
})

describe('the wording of the papers', () => {
  it('ships without a word that blames, and in plain words', () => {
    expect(textsIn(loadPaperContent()).join('\n')).not.toMatch(
      /\bfail|\bpass(ed|es)?\b|please|victim’s name/i,
    )
  })

  it.each([
    ['not YAML', changed('shared', 'language: en-GB', 'language: ['), 'shared.yaml: it is not readable'],
    [
      'a place that is never filled',
      changed('run-sheet', '{team}', '{crew}'),
      'run-sheet.yaml: ✖ A sentence here may only have the places {team}',
    ],
    [
      'a young person’s reference to an officer',
      changed('cadet-briefing', 'Your welfare officer', 'Your welfare officer {officer}'),
      'A sentence here may only have the places (none)',
    ],
    ['a sentence left out', changed('scenario-card', /^show:.*$/m, ''), '→ at show'],
    ['a heading nobody asked for', changed('scenario-card', 'show:', 'extra: x\nshow:'), 'Unrecognized key'],
  ])('is refused with %s', (_, files, message) => {
    expect(refusal(files)).toContain(message)
  })
})
