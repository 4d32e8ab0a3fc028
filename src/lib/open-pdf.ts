import { linesOf, type SmallestText, smallestOf, type TextRun } from './pdf-text'

/** A page of an open PDF. */
export interface PdfPage {
  /** In points: 595 by 842 is A4 upright. */
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly smallest: SmallestText | null
  /** Paints the page, `scale` pixels to the point. Answers false where `signal` stopped it. */
  readonly paint: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<boolean>
}

export interface PdfDocument {
  readonly pages: readonly PdfPage[]
  /** Forgets the document; its pages cannot be painted any more. */
  readonly close: () => void
}

type PdfJs = typeof import('pdfjs-dist')

/**
 * Opens a PDF that main made, to be looked at. Rejects where it cannot be read. pdf.js is loaded with the first one,
 * and parses in a worker of its own.
 */
export async function openPdf(content: Uint8Array): Promise<PdfDocument> {
  const { pdfjs, worker, broken } = await loadPdfJs()
  const task = pdfjs.getDocument({
    // pdf.js takes what it is given away from us: the cache of answers keeps its own.
    data: content.slice(),
    worker,
    // The page's policy compiles nothing. Our documents have no picture format that would need it.
    useWasm: false,
    // Every font is embedded in what we print: one that is not must be seen to be missing.
    useSystemFonts: false,
    useWorkerFetch: false,
  })
  const document = await Promise.race([task.promise, broken])
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) =>
      readPage(await document.getPage(index + 1)),
    ),
  )
  return { pages, close: () => void task.destroy() }
}

async function readPage(page: Awaited<ReturnType<PdfDocumentProxy['getPage']>>): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const runs = items.filter((item): item is typeof item & TextRun => 'str' in item)
  return {
    width,
    height,
    lines: linesOf(runs),
    smallest: smallestOf(runs),
    async paint(canvas, scale, signal) {
      const viewport = page.getViewport({ scale })
      // Beside the one that is on show, so that the page never blinks.
      const sheet = globalThis.document.createElement('canvas')
      sheet.width = Math.round(viewport.width)
      sheet.height = Math.round(viewport.height)
      const painting = page.render({ canvas: sheet, viewport })
      const stop = () => painting.cancel()
      signal.addEventListener('abort', stop, { once: true })
      try {
        await painting.promise
      } catch (error) {
        if (signal.aborted) return false
        throw error
      } finally {
        signal.removeEventListener('abort', stop)
      }
      if (signal.aborted) return false
      canvas.width = sheet.width
      canvas.height = sheet.height
      canvas.getContext('2d')?.drawImage(sheet, 0, 0)
      return true
    },
  }
}

type PdfDocumentProxy = Awaited<ReturnType<PdfJs['getDocument']>['promise']>

interface Workshop {
  readonly pdfjs: PdfJs
  readonly worker: InstanceType<PdfJs['PDFWorker']>
  /** Rejects where the worker does not start: pdf.js would wait for it for ever. */
  readonly broken: Promise<never>
}

let workshop: Promise<Workshop> | null = null

/** The library and one worker for every document. A worker that did not start is tried again with the next. */
function loadPdfJs(): Promise<Workshop> {
  workshop ??= startPdfJs()
  return workshop
}

async function startPdfJs(): Promise<Workshop> {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ])
  // Our own worker from our own file: pdf.js may take `app:` for a foreign origin and wrap it into a blob,
  // which the page's policy refuses.
  const port = new PdfWorker()
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener('error', () => {
      workshop = null
      reject(new Error('the PDF worker does not run'))
    })
  })
  broken.catch(() => {})
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port }), broken }
}
