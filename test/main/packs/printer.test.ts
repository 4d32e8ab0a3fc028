import { describe, expect, it } from 'vitest'
import type { PrintDocument } from '../../../electron/main/print/print-document.tsx'
import { createPrintStore } from '../../../electron/main/print/print-store.ts'
import { createPrinter, type PrintWindow } from '../../../electron/main/print/printer.ts'

const page = (title: string): PrintDocument => ({
  title,
  language: 'en-GB',
  headings: [],
  fonts: [],
  html: title,
  sheet: 'A4' as const,
  images: 0,
  contentSecurityPolicy: '',
})

const words = (pdf: Uint8Array): string => new TextDecoder().decode(pdf)

/**
 * Windows that show one page at a time, as real ones do, and refuse to be asked for two things at once. Their
 * fonts are there from the given print of a page on.
 */
function fakeWindows(fontsAtPrint = 1) {
  const store = createPrintStore()
  const log: string[] = []
  let opened = 0
  const openWindow = (): PrintWindow => {
    opened += 1
    let shown = ''
    let printsOfPage = 0
    let busy = false
    let gone = false
    const alone = async (result: () => string): Promise<string> => {
      if (busy) throw new Error('busy')
      busy = true
      await Promise.resolve()
      busy = false
      return result()
    }
    return {
      load: async (address) => {
        const document = store.take(address.replace('app://print/', ''))
        shown = await alone(() => document?.title ?? 'nothing')
        printsOfPage = 0
        if (shown === 'broken') throw new Error('did not load')
      },
      toPdf: async () => {
        printsOfPage += 1
        const text = await alone(() => (printsOfPage < fontsAtPrint ? `${shown} in another font` : shown))
        log.push(text)
        return new TextEncoder().encode(text)
      },
      isGone: () => gone,
      destroy: () => {
        gone = true
      },
    }
  }
  const isReady = async (pdf: Uint8Array) => !words(pdf).includes('another font')
  return { store, log, opened: () => opened, printer: createPrinter(store, openWindow, isReady) }
}

describe('printer', () => {
  it('prints one after the other in one window', async () => {
    const { printer, log, opened } = fakeWindows()
    const pdfs = await Promise.all(['a', 'b', 'c'].map((title) => printer.print(page(title))))
    expect(pdfs.map((pdf) => words(pdf))).toEqual(['a', 'b', 'c'])
    expect(log).toEqual(['a', 'b', 'c'])
    expect(opened()).toBe(1)
  })

  it('prints a page again until its fonts are there, and gives up in the end', async () => {
    const late = fakeWindows(3)
    expect(words(await late.printer.print(page('a')))).toBe('a')
    expect(late.log).toHaveLength(3)
    const never = fakeWindows(Number.POSITIVE_INFINITY)
    expect(words(await never.printer.print(page('a')))).toBe('a in another font')
    expect(never.log).toHaveLength(8)
  })

  it('says what could not be printed, and prints the next in a new window', async () => {
    const { printer, opened } = fakeWindows()
    const broken = printer.print(page('broken'))
    const next = printer.print(page('next'))
    await expect(broken).rejects.toMatchObject({
      kind: 'io',
      message: '“broken” could not be printed. Try again.',
    })
    expect(words(await next)).toBe('next')
    expect(opened()).toBe(2)
  })

  it('closes after what is under way and can print again', async () => {
    const { printer, opened } = fakeWindows()
    const first = printer.print(page('first'))
    await printer.close()
    expect(words(await first)).toBe('first')
    await printer.print(page('second'))
    expect(opened()).toBe(2)
  })
})

describe('print store', () => {
  it('hands a document out once', () => {
    const store = createPrintStore()
    const id = store.put(page('a'))
    expect(store.put(page('b'))).not.toBe(id)
    expect(store.take(id)?.title).toBe('a')
    expect(store.take(id)).toBeNull()
    expect(store.take('unknown')).toBeNull()
  })
})
