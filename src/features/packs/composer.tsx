import type { PackPreview, PackScope } from '@shared/contracts/packs.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import { availabilityOf, isSameItem } from '@shared/domain/packs/composition'
import { useState } from 'react'
import { usePdf } from '../../lib/use-pdf'
import { BatchBox } from './batch-box'
import { ChangePanel } from './change-panel'
import classes from './composer.module.css'
import { DocumentList } from './document-list'
import { DocumentView } from './document-view'
import { MakePacks } from './make-packs'
import { PackCheck } from './pack-check'
import { itemName } from './preflight'
import { useBatch, useExportPacks, useLooks } from './queries'
import { RecipientList } from './recipient-list'
import { type Entry, useComposition } from './use-composition'

interface ComposerProps {
  readonly scope: PackScope
  readonly preview: PackPreview
}

/** Puts packs together: the venues and what each gets, the real pages, the check, and making them. */
export function Composer({ scope, preview }: ComposerProps) {
  const composition = useComposition(scope, preview)
  const { entries } = composition
  const [openId, setOpenId] = useState('')
  const [asked, setAsked] = useState<PackItem | null>(null)
  const [isChanging, setIsChanging] = useState(false)
  const exportPacks = useExportPacks()
  const batch = useBatch()
  const isRunning = batch?.isRunning ?? false

  const entry = entries.find(({ recipient }) => recipient.venueId === openId) ?? firstToOpen(entries)
  const venueId = entry?.recipient.venueId ?? ''
  const kind = asked && entry && availabilityOf(asked, entry.recipient, preview.translations).kind
  const isProof = kind === 'proof'
  const shown =
    asked !== null && (isProof || entry?.items.some((item) => isSameItem(item, asked)))
      ? asked
      : (entry?.items[0] ?? null)
  const lookOf = useLooks(scope, venueId, entry?.items ?? [], shown, isRunning || exportPacks.isPending)
  const look = shown === null ? undefined : lookOf(shown)
  const content = look?.document?.format === 'pdf' ? look.document.content : null
  const pdf = usePdf(content)
  const name = shown && itemName(shown, preview.languages)
  const isElsewhere = batch?.operationId !== ('operationId' in scope ? scope.operationId : null)

  return (
    <div className={classes.composer}>
      <div className={classes.recipients}>
        <RecipientList
          composition={composition}
          total={preview.recipients.length}
          openId={venueId}
          onOpen={setOpenId}
        >
          <DocumentList
            items={entry?.items ?? []}
            shown={shown}
            languages={preview.languages}
            lookOf={lookOf}
            onShow={setAsked}
            onChange={() => setIsChanging(true)}
          />
        </RecipientList>
      </div>
      <div className={classes.document}>
        <DocumentView name={name} look={look} pdf={pdf} isProof={isProof} isPaused={isRunning} />
      </div>
      <div className={classes.side}>
        {batch && (isRunning || !isElsewhere) && <BatchBox batch={batch} isElsewhere={isElsewhere} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1) */}
        <section className={classes.check} aria-label="Check" tabIndex={0}>
          <PackCheck
            preview={preview}
            composition={composition}
            entry={entry}
            shown={name === null ? null : { name, isProof }}
            look={look}
            pdf={pdf}
            lookOf={lookOf}
          />
        </section>
        {!isRunning && (
          <MakePacks
            scope={scope}
            chosen={composition.chosen}
            folder={preview.folder}
            exportPacks={exportPacks}
          />
        )}
      </div>
      {isChanging && entry && (
        <ChangePanel
          key={venueId}
          entry={entry}
          composition={composition}
          preview={preview}
          onClose={() => setIsChanging(false)}
          onLook={(item) => {
            setAsked(item)
            setIsChanging(false)
          }}
        />
      )}
    </div>
  )
}

/** The first venue whose pack can be made, or else the first. */
const firstToOpen = (entries: readonly Entry[]): Entry | undefined =>
  entries.find(({ whyNot }) => whyNot === null) ?? entries[0]
