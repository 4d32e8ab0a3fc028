import { List, Text, Title } from '@mantine/core'
import { PdfPages, type PdfZoom } from '../../components/pdf-pages'
import { errorSentence } from '../../components/query-boundary'
import { useKept } from '../../lib/use-kept'
import type { OpenedPdf } from '../../lib/use-pdf'
import classes from './document-view.module.css'
import type { Look } from './queries'

interface DocumentViewProps {
  /** What is on show, like "Staff poster in Polish"; `null` for a venue that gets nothing. */
  readonly name: string | null
  readonly look: Look | undefined
  readonly pdf: OpenedPdf
  readonly isProof: boolean
  /** Nothing new is made while packs are. */
  readonly isPaused: boolean
}

/** The document on show: the real pages of a PDF, the titles of slides, or why it cannot be had. */
export function DocumentView({ name, look, pdf, isProof, isPaused }: DocumentViewProps) {
  const [zoom, setZoom] = useKept<PdfZoom>('packs:zoom', () => 'page')
  if (name === null) return <Text className={classes.instead}>This venue gets no documents.</Text>
  if (look?.refusal) {
    return (
      <div className={classes.instead}>
        <Title order={2}>{name} cannot be made</Title>
        <Text>{errorSentence(look.refusal)}</Text>
      </div>
    )
  }
  return (
    <div className={classes.view}>
      {isProof && (
        <Text className={classes.proof}>
          A proof to look at. Nobody has checked these words yet, so it does not leave with a pack.
        </Text>
      )}
      {look?.document?.format === 'pptx' ? (
        <Slides name={name} titles={look.document.slides} />
      ) : (
        <Pages name={name} isPaused={isPaused && look === undefined} pdf={pdf} zoom={zoom} onZoom={setZoom} />
      )}
    </div>
  )
}

interface PagesProps {
  readonly name: string
  readonly isPaused: boolean
  readonly pdf: OpenedPdf
  readonly zoom: PdfZoom
  readonly onZoom: (zoom: PdfZoom) => void
}

function Pages({ name, isPaused, pdf, zoom, onZoom }: PagesProps) {
  if (isPaused) {
    return <Text className={classes.instead}>Documents can be looked at again when the packs are ready.</Text>
  }
  if (pdf === 'opening') {
    return (
      <Text role="status" c="dimmed" className={classes.instead}>
        Making the pages: {name}
      </Text>
    )
  }
  if (pdf === 'broken') {
    return (
      <Text role="alert" className={classes.instead}>
        The pages cannot be shown here. Make the pack and open the file in its folder.
      </Text>
    )
  }
  return <PdfPages key={name} label={name} document={pdf} zoom={zoom} onZoom={onZoom} />
}

/** Slides are looked at in their own program; here, what is on them by their titles. */
function Slides({ name, titles }: { readonly name: string; readonly titles: readonly string[] }) {
  return (
    <div className={classes.instead}>
      <Title order={2}>
        {name}: {titles.length} slides
      </Title>
      <List type="ordered" size="sm">
        {titles.map((title) => (
          <List.Item key={title}>{title}</List.Item>
        ))}
      </List>
      <Text c="dimmed">The slides open in a slide program, with notes for the trainer.</Text>
    </div>
  )
}
