/** Keys of a model that say how a page is made, not what stands on it; `address` where it is where a link leads. */
const UNSEEN = new Set([
  ...['language', 'title', 'picture', 'emblem', 'proof', 'kind', 'type', 'content', 'description'],
  ...['tag', 'direction', 'script'],
])

/** What a model shows as words. */
export function shownTexts(model: unknown): readonly string[] {
  if (typeof model === 'string') return [model]
  if (model === null || typeof model !== 'object') return []
  return Object.entries(model).flatMap(([key, value]) =>
    UNSEEN.has(key) || (key === 'address' && typeof value === 'string') ? [] : shownTexts(value),
  )
}
