import { Button, UnstyledButton } from '@mantine/core'
import type { PackPreview } from '@shared/contracts/packs.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import { isSameItem } from '@shared/domain/packs/composition'
import { formatBytes } from '../../lib/format'
import classes from './document-list.module.css'
import { itemName } from './preflight'
import type { Look } from './queries'

interface DocumentListProps {
  /** What the venue gets. */
  readonly items: readonly PackItem[]
  /** The one whose pages are on show; it need not be among those. */
  readonly shown: PackItem | null
  readonly languages: PackPreview['languages']
  readonly lookOf: (item: PackItem) => Look | undefined
  readonly onShow: (item: PackItem) => void
  readonly onChange: () => void
}

/** What one venue gets: each document with its size once it is known, or that it cannot be had. */
export function DocumentList(props: DocumentListProps) {
  const { items, shown, languages, lookOf, onShow, onChange } = props
  const guest = shown !== null && !items.some((item) => isSameItem(item, shown)) ? [shown] : []
  return (
    <>
      <ul className={classes.documents} aria-label="Documents">
        {[...items, ...guest].map((item) => (
          <li key={`${item.document} ${item.language}`}>
            <UnstyledButton
              className={classes.document}
              aria-current={(shown !== null && isSameItem(item, shown)) || undefined}
              onClick={() => onShow(item)}
            >
              <span>{itemName(item, languages)}</span>
              <span className={classes.note} data-refused={lookOf(item)?.refusal !== undefined || undefined}>
                {noteOf(lookOf(item), guest.includes(item))}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <Button size="compact-xs" variant="default" onClick={onChange}>
        Change what it gets
      </Button>
    </>
  )
}

function noteOf(look: Look | undefined, isProof: boolean): string {
  if (look?.refusal) return 'cannot be made'
  if (isProof) return 'proof'
  return look === undefined ? '' : formatBytes(look.document.size)
}
