import { Checkbox, VisuallyHidden } from '@mantine/core'
import type { PackPreview } from '@shared/contracts/packs.contract'
import { SITUATION_WORDS } from '@shared/domain/packs/situation'
import { Fragment, type KeyboardEvent, type ReactNode } from 'react'
import { Glyph } from '../../components/glyph'
import { useRowKeys } from '../../components/use-row-keys'
import { formatCount } from '../../lib/format'
import { READINESS_WORDS, readinessOf } from './preflight'
import classes from './recipient-list.module.css'
import type { ComposerState, Entry } from './use-composition'

interface RecipientListProps {
  readonly composition: ComposerState
  readonly total: PackPreview['recipients']['length']
  readonly openId: string
  readonly onOpen: (venueId: string) => void
  /** What the open venue gets, under its row. */
  readonly children: ReactNode
}

const SHAPES = { ready: <Glyph name="tick" />, warned: '!', blocked: '×' } as const

/**
 * The venues: whether their pack is to be made, where they stand and what the check found. One tab stop: arrows walk,
 * Enter opens, Space ticks. The open one has its documents beneath.
 */
export function RecipientList({ composition, total, openId, onOpen, children }: RecipientListProps) {
  const { entries, chosen, tick, tickAll } = composition
  const keys = useRowKeys(
    entries.length,
    () => {},
    (index) => onOpen(entries[index]?.recipient.venueId ?? ''),
  )
  const tickByKey = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target
    if (event.key !== ' ' || !(row instanceof HTMLTableRowElement)) return keys.onKeyDown(event)
    event.preventDefault()
    const entry = entries.find(({ recipient }) => recipient.venueId === row.dataset.venue)
    if (entry?.whyNot === null) tick(entry.recipient.venueId)
  }
  const able = entries.filter(({ whyNot }) => whyNot === null).length
  return (
    <table className={classes.table}>
      <VisuallyHidden component="caption">
        Recipients. Arrow keys walk, Enter opens a venue, Space ticks it.
      </VisuallyHidden>
      <thead>
        <tr>
          <th scope="col" className={classes.tick}>
            <Checkbox
              size="xs"
              aria-label="Every pack that can be made"
              checked={able > 0 && chosen.length === able}
              indeterminate={chosen.length > 0 && chosen.length < able}
              disabled={able === 0}
              onChange={() => tickAll(chosen.length < able)}
            />
          </th>
          <th scope="col">
            {chosen.length} of {formatCount(total, 'venue')}
          </th>
          <th scope="col" className={classes.mark}>
            <VisuallyHidden>Check</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={tickByKey}>
        {entries.map((entry, index) => {
          const { venueId } = entry.recipient
          const isOpen = venueId === openId
          return (
            <Fragment key={venueId}>
              <tr
                aria-current={isOpen || undefined}
                data-venue={venueId}
                data-readiness={readinessOf(entry.recipient)}
                onClick={() => onOpen(venueId)}
                {...keys.rowProps(index)}
              >
                <RecipientCells entry={entry} onTick={() => tick(venueId)} />
              </tr>
              {isOpen && (
                <tr className={classes.opened}>
                  <td colSpan={3}>{children}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function RecipientCells({ entry, onTick }: { readonly entry: Entry; readonly onTick: () => void }) {
  const { recipient, items, isChosen, whyNot } = entry
  const { venueName, town, situation } = recipient
  const readiness = readinessOf(recipient)
  return (
    <>
      <td>
        <Checkbox
          size="xs"
          aria-label={`Make the pack of ${venueName}`}
          checked={isChosen}
          disabled={whyNot !== null}
          onChange={onTick}
          onClick={(event) => event.stopPropagation()}
          tabIndex={-1}
        />
      </td>
      <td>
        <span className={classes.name}>{venueName}</span>
        <span className={classes.facts}>
          {town} · {SITUATION_WORDS[situation]} ·{' '}
          <span className={classes.whole}>{formatCount(items.length, 'document')}</span>
        </span>
        {whyNot !== null && <span className={classes.why}>{whyNot}</span>}
      </td>
      <td className={classes.mark} title={READINESS_WORDS[readiness]}>
        <span aria-hidden>{SHAPES[readiness]}</span>
        <VisuallyHidden>{READINESS_WORDS[readiness]}</VisuallyHidden>
      </td>
    </>
  )
}
