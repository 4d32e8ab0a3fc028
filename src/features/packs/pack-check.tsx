import { List, Text, Title } from '@mantine/core'
import type { PackPreview } from '@shared/contracts/packs.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { EmailList } from '../../components/email-list'
import { formatList } from '../../lib/format'
import type { OpenedPdf } from '../../lib/use-pdf'
import classes from './composer.module.css'
import { documentSentences } from './document-sentences'
import { countsSentence, itemName, languageName } from './preflight'
import type { Look } from './queries'
import { SizeMeter } from './size-meter'
import type { ComposerState, Entry } from './use-composition'

interface PackCheckProps {
  readonly preview: PackPreview
  readonly composition: ComposerState
  readonly entry: Entry | undefined
  readonly shown: { readonly name: string; readonly isProof: boolean } | null
  readonly look: Look | undefined
  readonly pdf: OpenedPdf
  readonly lookOf: (item: PackItem) => Look | undefined
}

/** The check in sentences: of the whole batch, of the venue that is open, and of the document on show. */
export function PackCheck({ preview, composition, entry, shown, look, pdf, lookOf }: PackCheckProps) {
  const chosen = new Set(composition.chosen.map(({ recipient }) => recipient.venueId))
  return (
    <>
      <Title order={2}>Check</Title>
      <Text>{countsSentence(preview.recipients, chosen)}</Text>
      <Sentences sentences={preview.findings} />
      {entry && (
        <VenueCheck
          entry={entry}
          languages={preview.languages}
          refused={entry.items.filter((item) => lookOf(item)?.refusal !== undefined)}
        >
          <SizeMeter items={entry.items} lookOf={lookOf} draftBytes={preview.draftBytes} />
        </VenueCheck>
      )}
      {shown && look && (
        <section className={classes.part}>
          <Title order={3}>{shown.name}</Title>
          <Sentences sentences={documentSentences(look, pdf, shown.isProof)} />
        </section>
      )}
    </>
  )
}

interface VenueCheckProps {
  readonly entry: Entry
  readonly languages: PackPreview['languages']
  /** The documents that were tried and cannot be made. */
  readonly refused: readonly PackItem[]
  readonly children: ReactNode
}

function VenueCheck({ entry: { recipient, items }, languages, refused, children }: VenueCheckProps) {
  const { venueId, venueName, emails, blocks, warnings } = recipient
  const spoken = [...new Set(items.map(({ language }) => languageName(language, languages)))]
  return (
    <section className={classes.part}>
      <Title order={3}>
        <Link href={`/venues/${venueId}`}>{venueName}</Link>
      </Title>
      <Sentences sentences={[...blocks, ...warnings, ...refusedSentence(refused, languages)]} />
      {emails.length > 0 && (
        <Text fz="xs">
          To <EmailList emails={emails} />
        </Text>
      )}
      {items.length > 0 && (
        <>
          <Text fz="xs">In {formatList(spoken)}</Text>
          {children}
        </>
      )}
    </section>
  )
}

function refusedSentence(refused: readonly PackItem[], languages: PackPreview['languages']): string[] {
  if (refused.length === 0) return []
  const names = formatList(refused.map((item) => itemName(item, languages)))
  return [
    `${names} cannot be made. Open ${refused.length === 1 ? 'it to see why, or take it' : 'them to see why, or take them'} out.`,
  ]
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <List size="xs" className={classes.sentences}>
      {sentences.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  )
}
