import { useEffect, useState } from 'react'
import { openPdf, type PdfDocument } from './open-pdf'

/** A PDF that is being opened, is open, or cannot be read. */
export type OpenedPdf = 'opening' | 'broken' | PdfDocument

/** Opens a PDF for as long as it is on show; `null` opens nothing. */
export function usePdf(content: Uint8Array | null): OpenedPdf {
  const [opened, setOpened] = useState<{ readonly content: Uint8Array; readonly pdf: OpenedPdf } | null>(null)
  useEffect(() => {
    if (content === null) return
    let isLeft = false
    const opening = openPdf(content)
    opening.then(
      (pdf) => isLeft || setOpened({ content, pdf }),
      () => isLeft || setOpened({ content, pdf: 'broken' }),
    )
    return () => {
      isLeft = true
      opening.then(({ close }) => close()).catch(() => {})
    }
  }, [content])
  // What was opened before stands no longer: it is closed.
  return opened !== null && opened.content === content ? opened.pdf : 'opening'
}
