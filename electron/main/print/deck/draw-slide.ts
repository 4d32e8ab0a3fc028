import type { DeckSlide } from '@shared/domain/documents/deck-slide'
import type PptxGenJS from 'pptxgenjs'
import { COLOUR, LAYOUTS, type LayoutName } from './deck-look'
import { addLogo } from './deck-shapes'
import { drawCall } from './draw-call'
import { drawQuestions, drawQuiz, drawSigns, drawSteps } from './draw-rows'
import { fitted, type Paragraph, type TextLook } from './slide-text'

const LAYOUT_OF: Readonly<Record<DeckSlide['kind'], LayoutName>> = {
  title: 'Opening',
  statement: 'Opening',
  list: 'Text',
  local: 'Text',
  case: 'Text',
  closing: 'Text',
  signs: 'Drawing',
  steps: 'Drawing',
  questions: 'Drawing',
  quiz: 'Drawing',
  number: 'Call',
}

/** The least size of a headline, in points, before its words are refused. */
const HEADLINE_LEAST = 24

/** Adds one slide: its title first, so that it is read first, then what it shows from the top to the foot. */
export function drawSlide(pptx: PptxGenJS, content: DeckSlide, proof: string | null): void {
  const name = LAYOUT_OF[content.kind]
  const layout = LAYOUTS[name]
  const slide = pptx.addSlide({ masterName: name })
  const look = { size: layout.titleSize, least: HEADLINE_LEAST, bold: true, colour: layout.ink }
  slide.addText(fitted([content.title], layout.title, look), { placeholder: 'title' })
  drawContent(slide, content, (paragraphs, bodyLook) => {
    if (!layout.body) throw new Error(`the layout ${name} has no body`)
    slide.addText(fitted(paragraphs, layout.body, { colour: layout.ink, ...bodyLook }), {
      placeholder: 'body',
    })
  })
  if (proof !== null)
    drawProof(slide, proof, layout.background === COLOUR.accent ? COLOUR.signal : COLOUR.proof)
  slide.addNotes(content.notes.join('\n'))
}

function drawContent(
  slide: PptxGenJS.Slide,
  content: DeckSlide,
  body: (paragraphs: readonly Paragraph[], look: TextLook) => void,
): void {
  switch (content.kind) {
    case 'title':
      body([content.lead, ...content.from], { size: 28, gap: 10 })
      if (content.logo !== null) addLogo(slide, content.logo)
      break
    case 'statement':
      body([content.lead], { size: 32 })
      break
    case 'list':
      body(content.points, { size: 34, gap: 20, bullets: true })
      break
    case 'local':
      body([content.text], { size: 32 })
      break
    case 'case':
      body([{ strong: content.label }, ...content.paragraphs], {
        size: 28,
        gap: 12,
        strongColour: COLOUR.accent,
      })
      break
    case 'closing':
      body([...content.points, { strong: content.contact }], {
        size: 32,
        gap: 20,
        bullets: true,
        strongColour: COLOUR.accent,
      })
      break
    case 'signs':
      drawSigns(slide, content.signs)
      break
    case 'steps':
      drawSteps(slide, content.steps)
      break
    case 'questions':
      drawQuestions(slide, content.groups)
      break
    case 'quiz':
      drawQuiz(slide, content)
      break
    case 'number':
      drawCall(slide, content)
      break
  }
}

/** Words across a slide that may not leave yet. */
function drawProof(slide: PptxGenJS.Slide, proof: string, colour: string): void {
  const box = { x: 0.7, y: 3, w: 11.9, h: 1.5 }
  slide.addText(fitted([proof], box, { size: 60, bold: true, colour }), {
    ...box,
    rotate: 340,
    transparency: 50,
    margin: 0,
    align: 'center',
    valign: 'middle',
    isTextBox: true,
    objectName: 'Proof',
  })
}
