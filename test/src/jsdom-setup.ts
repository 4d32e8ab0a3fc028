import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/* What Mantine asks of a browser and jsdom does not have. Sizes stay zero here: assert on layout in e2e. */
class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = NoResizes
window.matchMedia = (media) => {
  const list = { matches: false, media, onchange: null, addListener() {}, removeListener() {} }
  return Object.assign(new EventTarget(), list)
}
Element.prototype.scrollIntoView = () => {}

afterEach(cleanup)
