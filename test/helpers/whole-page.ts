import { expect } from 'vitest'
import { readPdf, withoutSpace } from './read-pdf.ts'

/** Keys of a model that say how a page is made, not what stands on it. */
const UNSEEN = new Set(['language', 'title', 'picture', 'emblem', 'proof', 'address'])

/** What a model of a poster shows as words. */
function shownTexts(model: unknown): readonly string[] {
  if (typeof model === 'string') return [model]
  if (model === null || typeof model !== 'object') return []
  return Object.entries(model).flatMap(([key, value]) => (UNSEEN.has(key) ? [] : shownTexts(value)))
}

/** One page, nothing over its edges, and every word of the model on it. */
export async function expectWhole(pdf: Uint8Array, model: object): Promise<void> {
  const { pages, overEdge } = await readPdf(pdf)
  expect(pages).toHaveLength(1)
  expect(overEdge).toEqual([])
  expect(shownTexts(model).length).toBeGreaterThan(10)
  expect(shownTexts(model).filter((text) => !pages[0]?.includes(withoutSpace(text)))).toEqual([])
}
