import { Checkbox, Text } from '@mantine/core'
import type { ReplyRow } from '@shared/contracts/replies.contract'
import { REPLY_STATES } from '@shared/domain/packs/replies'
import type { DataColumn } from '../../components/data-table'
import { EmailList } from '../../components/email-list'
import { formatDayShort, formatInstant } from '../../lib/format'
import { ReplyMark } from './reply-mark'

/** The columns of the list, with what is chosen for a common mark in the first. */
export const replyColumns = (
  chosen: ReadonlySet<string>,
  toggle: (pack: ReplyRow) => void,
): readonly DataColumn<ReplyRow>[] => [
  {
    id: 'chosen',
    header: 'Choose',
    width: '4.75rem',
    value: ({ id }) => (chosen.has(id) ? 0 : 1),
    cell: (pack) => (
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={`Choose the pack of ${pack.venueName}, made ${formatInstant(pack.madeAt)}`}
        checked={chosen.has(pack.id)}
        disabled={pack.onContactHold}
        onClick={(event) => event.stopPropagation()}
        onChange={() => toggle(pack)}
      />
    ),
  },
  {
    id: 'venue',
    header: 'Venue',
    value: ({ venueName }) => venueName,
    cell: ({ venueName, onContactHold }) => (
      <>
        {venueName}
        {onContactHold && (
          <Text fz="xs" c="dimmed">
            On contact hold
          </Text>
        )}
      </>
    ),
  },
  {
    id: 'operation',
    header: 'Operation',
    value: ({ operationReference }) => operationReference,
    cell: ({ operationReference }) => operationReference ?? 'None',
    width: '8rem',
  },
  {
    id: 'state',
    header: 'Where it stands',
    // The newest of each state first.
    value: ({ state }) => REPLY_STATES.indexOf(state),
    cell: (pack) => (
      <>
        <ReplyMark state={pack.state} />
        <Text fz="xs" c="dimmed">
          {sinceWords(pack)}
        </Text>
      </>
    ),
    width: '13.5rem',
  },
  {
    id: 'recipients',
    header: 'Drafted to',
    value: ({ recipients }) => recipients.join(', '),
    cell: ({ recipients }) => (recipients.length === 0 ? 'Nobody' : <EmailList emails={recipients} />),
    width: '18rem',
  },
  {
    id: 'madeAt',
    header: 'Made',
    value: ({ madeAt }) => madeAt,
    cell: ({ madeAt }) => formatInstant(madeAt),
    width: '10.5rem',
  },
]

/** The day that goes with where a pack stands: since when, until when, or for when. */
function sinceWords({ state, since, chaseDueOn }: Pick<ReplyRow, 'state' | 'since' | 'chaseDueOn'>): string {
  const due = chaseDueOn === null ? '' : formatDayShort(chaseDueOn)
  if (state === 'sent' && due !== '') return `Reminder on ${due}`
  if (state === 'chase_due') return `Since ${due}`
  if (since === null) return ''
  return `${state === 'training_booked' ? 'For ' : ''}${formatDayShort(since)}`
}
