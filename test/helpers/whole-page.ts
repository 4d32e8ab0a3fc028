import { expect } from 'vitest'
import { readPdf, withoutSpace } from './read-pdf.ts'
import { shownTexts } from './shown-texts.ts'

/** One page, nothing over its edges, and every word of the model on it. */
export async function expectWhole(pdf: Uint8Array, model: object): Promise<void> {
  const { pages, overEdge } = await readPdf(pdf)
  expect(pages).toHaveLength(1)
  expect(overEdge).toEqual([])
  expect(shownTexts(model).length).toBeGreaterThan(10)
  expect(shownTexts(model).filter((text) => !pages[0]?.includes(withoutSpace(text)))).toEqual([])
}
