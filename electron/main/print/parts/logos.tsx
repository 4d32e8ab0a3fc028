import type { ShownLogo } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'

/** A logo as a picture, with what it is for people who do not see it. Its size is the style sheet's business. */
export function LogoPicture({ description, type, content }: ShownLogo): ReactElement {
  return <img className="logo" src={`data:${type};base64,${content}`} alt={description} />
}

/** The partners in one line, all of one height, so that none stands above the others. */
export function PartnerLogos({ partners }: { readonly partners: readonly ShownLogo[] }): ReactElement | null {
  if (partners.length === 0) return null
  return (
    <div className="partners">
      {partners.map((logo) => (
        <LogoPicture key={logo.content} {...logo} />
      ))}
    </div>
  )
}
