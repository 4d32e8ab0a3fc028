import { Progress, Text } from '@mantine/core'
import type { PackItem } from '@shared/domain/documents/pack-document'
import { packSize } from '@shared/domain/packs/composition'
import type { Look } from './queries'
import { sizeWords } from './size-words'

interface SizeMeterProps {
  readonly items: readonly PackItem[]
  readonly lookOf: (item: PackItem) => Look | undefined
  /** The most bytes that an e-mail draft may have. */
  readonly draftBytes: number
}

/** How large the pack of a venue is, as its e-mails will carry it. */
export function SizeMeter({ items, lookOf, draftBytes }: SizeMeterProps) {
  const looks = items.map((item) => ({ document: item.document, look: lookOf(item) }))
  const size = packSize(
    looks.flatMap(({ document, look }) => (look?.document ? [{ document, bytes: look.document.size }] : [])),
    draftBytes,
  )
  const open = looks.filter(({ look }) => look === undefined).length
  const words = sizeWords(size, open, draftBytes)
  return (
    <div>
      <Progress.Root size="sm" mb={4}>
        <Progress.Section
          value={Math.min(100, (100 * size.bytes) / draftBytes)}
          aria-label="Size of the pack"
          aria-valuetext={words}
          {...(size.drafts > 1 || size.tooLarge.length > 0 ? { color: 'var(--mark-partly)' } : {})}
        />
      </Progress.Root>
      <Text fz="xs">{words}.</Text>
    </div>
  )
}
