import type { DeckSlide, SlideSign, SlideStep } from '@shared/domain/documents/deck-slide'
import type PptxGenJS from 'pptxgenjs'
import { BODY, COLOUR } from './deck-look'
import { addBadge, addPictogram, addRule } from './deck-shapes'
import { addWords, commonSize } from './slide-text'

/** The gap between columns, in inches. */
const GUTTER = 0.45
/** Below each other is read most easily, as long as the words stay large. */
const ONE_COLUMN = 4

type SlideOf<Kind extends DeckSlide['kind']> = Extract<DeckSlide, { readonly kind: Kind }>

/** Signs with their pictures: below each other while they are few, else in two columns read line by line. */
export function drawSigns(slide: PptxGenJS.Slide, signs: readonly SlideSign[]): void {
  const columns = signs.length <= ONE_COLUMN ? 1 : 2
  const w = (BODY.w - GUTTER * (columns - 1)) / columns
  const h = BODY.h / Math.ceil(signs.length / columns)
  const tile = Math.min(columns === 1 ? 1.4 : 1.15, h - 0.2)
  const room = { w: w - tile - 0.3, h: h - 0.2 }
  const size = commonSize(
    signs.map(({ text }) => [text]),
    room,
    { size: 30 },
  )
  for (const [i, sign] of signs.entries()) {
    const x = BODY.x + (i % columns) * (w + GUTTER)
    const y = BODY.y + Math.floor(i / columns) * h
    addPictogram(slide, sign, x, y + (h - tile) / 2, tile)
    addWords(
      slide,
      [sign.text],
      { ...room, x: x + tile + 0.3, y: y + 0.1 },
      { size, valign: 'middle' },
      'Sign',
    )
  }
}

/** Steps in their order: number, verb, what to do. */
export function drawSteps(slide: PptxGenJS.Slide, steps: readonly SlideStep[]): void {
  const h = BODY.h / steps.length
  const badge = Math.min(0.8, h - 0.2)
  const verb = { x: BODY.x + 1.1, w: 2.3, h: h - 0.1 }
  const text = { x: BODY.x + 3.5, w: BODY.w - 3.5, h: h - 0.1 }
  const verbSize = commonSize(
    steps.map((step) => [step.verb]),
    verb,
    { size: 32, bold: true },
  )
  const size = commonSize(
    steps.map((step) => [step.text]),
    text,
    { size: 28 },
  )
  for (const [i, step] of steps.entries()) {
    const y = BODY.y + i * h
    if (i > 0) addRule(slide, { ...BODY, y: y - 0.01, h: 0.02 })
    addBadge(slide, String(i + 1), BODY.x, y + (h - badge) / 2, badge)
    const strong = { size: verbSize, bold: true, colour: COLOUR.accent, valign: 'middle' } as const
    addWords(slide, [step.verb], { ...verb, y: y + 0.05 }, strong, 'Step')
    addWords(slide, [step.text], { ...text, y: y + 0.05 }, { size, valign: 'middle' }, 'What to do')
  }
}

/** What to say, side by side by whom it is said to. */
export function drawQuestions(slide: PptxGenJS.Slide, groups: SlideOf<'questions'>['groups']): void {
  const w = (BODY.w - GUTTER * (groups.length - 1)) / groups.length
  const room = { w: w - 0.35, h: BODY.h - 0.6 }
  const look = { size: 30, gap: 8 }
  const size = commonSize(
    groups.map(({ questions }) => questions),
    room,
    look,
  )
  for (const [i, { heading, questions }] of groups.entries()) {
    const x = BODY.x + i * (w + GUTTER)
    addRule(slide, { x, y: BODY.y, w: 0.08, h: BODY.h }, COLOUR.accent)
    const box = { x: x + 0.35, y: BODY.y, w: room.w, h: 0.55 }
    addWords(slide, [heading], box, { size: 26, bold: true, colour: COLOUR.accent }, 'Heading')
    addWords(slide, questions, { ...box, y: BODY.y + 0.6, h: room.h }, { ...look, size }, 'Questions')
  }
}

/** A question and the answers to choose from. */
export function drawQuiz(slide: PptxGenJS.Slide, { question, options }: SlideOf<'quiz'>): void {
  const ask = { ...BODY, h: 1.25 }
  addWords(slide, [question], ask, { size: 32, bold: true }, 'Question')
  const h = (BODY.h - ask.h - 0.1) / options.length
  const badge = Math.min(0.7, h - 0.1)
  const room = { x: BODY.x + 1.1, w: BODY.w - 1.1, h: h - 0.05 }
  const size = commonSize(
    options.map(({ text }) => [text]),
    room,
    { size: 28 },
  )
  for (const [i, { letter, text }] of options.entries()) {
    const y = BODY.y + ask.h + 0.1 + i * h
    addBadge(slide, letter, BODY.x, y + (h - badge) / 2, badge)
    addWords(slide, [text], { ...room, y }, { size, valign: 'middle' }, 'Choice')
  }
}
