import { Text, Title } from '@mantine/core'
import type { ReplyRow } from '@shared/contracts/replies.contract'
import { REPLY_WORDS } from '@shared/domain/packs/replies'
import { formatDayShort, formatInstant } from '../../lib/format'
import classes from './reply-panel.module.css'

/** What came of a pack, the last entry first, down to its making. */
export function PackHistory({ pack }: { readonly pack: ReplyRow }) {
  const { events, madeAt, madeBy, operationReference } = pack
  return (
    <section aria-labelledby="pack-history">
      <Title order={3} id="pack-history">
        History
      </Title>
      <ol className={classes.list}>
        {events.toReversed().map(({ kind, on, note, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names of their own and are only added to
          <li key={events.length - index}>
            {REPLY_WORDS[kind]}
            {kind === 'training_booked' ? ' for ' : ' on '}
            {formatDayShort(on)}, by {by}
            {note !== '' && <Text c="dimmed">{note}</Text>}
          </li>
        ))}
        <li>
          Made on {formatInstant(madeAt)}, by {madeBy}
          {operationReference !== null && `, for ${operationReference}`}
        </li>
      </ol>
    </section>
  )
}
