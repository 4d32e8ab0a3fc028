import type { WebPage } from '@shared/domain/documents/poster-parts'
import type { ReactElement } from 'react'
import { Ltr } from './ltr'
import { QrCode } from './qr-code'

/** A page in the web: a code to scan, and its address to type or to click. */
export function WebPageLink({ page }: { readonly page: WebPage }): ReactElement {
  return (
    <div className="web-page">
      <QrCode address={page.address} />
      <p>
        <strong>{page.label}</strong>
        <a href={page.address}>
          <Ltr text={page.shown} />
        </a>
      </p>
    </div>
  )
}
