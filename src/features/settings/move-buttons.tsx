import { ActionIcon } from '@mantine/core'
import { Glyph } from '../../components/glyph'

interface MoveButtonsProps {
  /** What moves, as it is called. */
  readonly name: string
  readonly ids: { readonly up: string; readonly down: string }
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onUp: () => void
  readonly onDown: () => void
}

/** Moves one thing of an ordered list a place up or down. */
export function MoveButtons({ name, ids, isFirst, isLast, onUp, onDown }: MoveButtonsProps) {
  return (
    <>
      <ActionIcon
        id={ids.up}
        variant="default"
        size={26}
        aria-label={`Move ${name} up`}
        disabled={isFirst}
        onClick={onUp}
      >
        <Glyph name="up" />
      </ActionIcon>
      <ActionIcon
        id={ids.down}
        variant="default"
        size={26}
        aria-label={`Move ${name} down`}
        disabled={isLast}
        onClick={onDown}
      >
        <Glyph name="down" />
      </ActionIcon>
    </>
  )
}
