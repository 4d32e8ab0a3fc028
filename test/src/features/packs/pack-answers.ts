import type { PackBatch, PackPreview, Recipient, RenderedDocument } from '@shared/contracts/packs.contract'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import type { PdfPage } from '../../../../src/lib/open-pdf.ts'

/** What main answers about packs, in the tests of their screens. */

export const OPERATION = '018f0000-0000-7000-8000-000000000001'

export const PROFILE: ForceProfile = {
  force: 'Wessmoor Police',
  division: 'North Division',
  team: 'Licensing',
  operationName: 'Operation Makesafe',
  codeWord: 'Makesafe',
  channels: [
    {
      name: 'Emergency',
      number: '999',
      when: 'A child is in danger',
      verifiedOn: null,
      kind: 'other',
      towns: '',
    },
  ],
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  senderEmail: '',
  dutyToRefer: '',
  parentsPage: '',
  forcePage: '',
  protectiveMarking: '',
}

export const recipient = (venueId: string, venueName: string, more: Partial<Recipient> = {}): Recipient => ({
  venueId,
  venueName,
  town: 'Northmere',
  venueType: 'hotel',
  situation: 'not_yet',
  suggested: [
    { document: 'outcome-letter', language: 'en' },
    { document: 'staff-poster', language: 'en' },
  ],
  withheld: [{ document: 'certificate', why: 'It comes once training was delivered.' }],
  emails: ['manager@example.org'],
  blocks: [],
  warnings: [],
  ...more,
})

export const preview = (recipients: Recipient[], more: Partial<PackPreview> = {}): PackPreview => ({
  recipients,
  languages: [
    { code: 'en', name: 'English', english: 'English' },
    { code: 'pl', name: 'Polski', english: 'Polish' },
    { code: 'cy', name: 'Cymraeg', english: 'Welsh' },
  ],
  translations: [
    { document: 'staff-poster', language: 'pl', venueType: 'hotel', readiness: 'ready' },
    { document: 'staff-poster', language: 'cy', venueType: 'hotel', readiness: 'proof' },
  ],
  findings: [],
  folder: 'Documents',
  draftBytes: 8_000_000,
  ...more,
})

export const rendered = (more: Partial<RenderedDocument> = {}): RenderedDocument => ({
  name: 'Document.pdf',
  format: 'pdf',
  content: new Uint8Array([1]),
  size: 600_000,
  isProof: false,
  slides: [],
  contrast: 7,
  ...more,
})

export const pdfPage = (more: Partial<PdfPage> = {}): PdfPage => ({
  width: 595,
  height: 842,
  lines: [],
  smallest: null,
  paint: async () => true,
  ...more,
})

/** A run that is over and made nothing. */
export const BATCH: PackBatch = {
  operationId: OPERATION,
  total: 2,
  done: 2,
  venueName: null,
  isRunning: false,
  isCancelled: false,
  made: [],
  problems: [],
  notes: [],
  folder: 'Documents',
}
