import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PdfPages, scaleFor } from '../../../src/components/pdf-pages.tsx'
import type { PdfPage } from '../../../src/lib/open-pdf.ts'
import { renderScreen } from '../fake-desk.tsx'

const page = (...lines: string[]): PdfPage => ({
  width: 595,
  height: 842,
  lines,
  smallest: null,
  paint: async () => true,
})
const DOCUMENT = { pages: [page('One'), page('Two'), page('Three')], close: () => {} }

function showDocument() {
  const onZoom = vi.fn()
  renderScreen(<PdfPages label="Training handbook" document={DOCUMENT} zoom="page" onZoom={onZoom} />)
  return onZoom
}

describe('the pages of a PDF', () => {
  it('are turned by buttons, as far as there are pages, and their words can be read', () => {
    showDocument()
    const [back, next] = [/Back/, /Next/].map((name) => screen.getByRole('button', { name }))
    expect(back).toHaveProperty('disabled', true)
    expect(screen.getByRole('img', { name: 'Training handbook, Page 1 of 3' })).toBeDefined()
    expect(screen.getByText('One')).toBeDefined()
    for (const shown of ['Two', 'Three']) {
      fireEvent.click(next as HTMLElement)
      expect(screen.getByText(shown)).toBeDefined()
    }
    expect(next).toHaveProperty('disabled', true)
    expect(screen.queryByText('One')).toBeNull()
  })

  it('are turned by Page Up and Page Down too', () => {
    showDocument()
    const desk = screen.getByRole('region', { name: 'Page 1 of 3' })
    fireEvent.keyDown(desk, { key: 'PageUp' })
    expect(screen.getByText('One')).toBeDefined()
    fireEvent.keyDown(desk, { key: 'PageDown' })
    expect(screen.getByText('Two')).toBeDefined()
    fireEvent.keyDown(desk, { key: 'PageUp' })
    expect(screen.getByText('One')).toBeDefined()
  })

  it('can be as wide as there is room', () => {
    const onZoom = showDocument()
    fireEvent.click(screen.getByRole('radio', { name: 'Page width' }))
    expect(onZoom).toHaveBeenCalledWith('width')
  })
})

describe('scaleFor', () => {
  const upright = { width: 595, height: 842 }
  const onItsSide = { width: 1191, height: 842 }
  it.each([
    [upright, 'page', { width: 595, height: 421 }, 0.5],
    [upright, 'width', { width: 1190, height: 421 }, 2],
    [onItsSide, 'page', { width: 595.5, height: 842 }, 0.5],
    [upright, 'page', { width: -22, height: -22 }, 0],
  ] as const)('%j at %s in %j is %d', (sheet, zoom, room, scale) => {
    expect(scaleFor(sheet, zoom, room)).toBeCloseTo(scale)
  })
})
