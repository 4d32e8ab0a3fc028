import type { Certificate } from '@shared/domain/documents/certificate'
import { pictureCount } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { LogoPicture, PartnerLogos } from '../parts/logos'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { certificateCss } from './certificate.css'

/** The certificate as a page to be framed: it records attendance, in plain type. */
export function renderCertificate(certificate: Certificate, density: Density): PrintDocument {
  return createPrintDocument({
    title: certificate.title,
    language: certificate.language,
    headings: [certificate.heading],
    fonts: pdfFonts(400, 700, 800),
    css: FONT_FACES + certificateCss(density),
    body: <CertificatePage {...certificate} />,
    images: pictureCount(certificate.logos),
    proof: certificate.proof,
  })
}

function CertificatePage(certificate: Certificate): ReactElement {
  const { logos, facts, lines } = certificate
  return (
    <article>
      {logos.force !== null && <LogoPicture {...logos.force} />}
      <h1>{certificate.heading}</h1>
      <div className="who">
        <p>{certificate.before}</p>
        <p className="venue">{certificate.venue}</p>
        {certificate.town !== null && <p>{certificate.town}</p>}
        <p className="attended">{certificate.attended}</p>
      </div>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="given">{certificate.given}</p>
      <p className="disclaimer">{certificate.disclaimer}</p>
      <PartnerLogos partners={logos.partners} />
    </article>
  )
}
