import { NativeSelect, Text, TextInput } from '@mantine/core'
import type { ReplyRow } from '@shared/contracts/replies.contract'
import { REPLY_STATE_WORDS, REPLY_STATES } from '@shared/domain/packs/replies'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { foldedIncludes } from '../../lib/fold'
import { ChosenBar } from './chosen-bar'
import { PacksTabs } from './packs-tabs'
import { useReplies } from './queries'
import classes from './replies.module.css'
import { replyColumns } from './reply-columns'
import { ReplyPanel } from './reply-panel'

/** What came of every pack that was made, and what is to be done about it. */
export function RepliesScreen() {
  const replies = useReplies()
  return (
    <>
      <PageHeader
        title="Packs"
        documentTitle="Replies to packs"
        lead="What came of each pack that was made. Nothing is sent from here: you send the drafts and mark them as sent."
      />
      <PacksTabs current="replies" />
      <QueryBoundary
        query={replies}
        empty={
          <EmptyState>No packs made yet. Make them here, or on the Packs step of an operation.</EmptyState>
        }
      >
        {(packs) => <Replies packs={packs} />}
      </QueryBoundary>
    </>
  )
}

const EVERY = 'every'

function Replies({ packs }: { readonly packs: readonly ReplyRow[] }) {
  const [words, setWords] = useState('')
  const [state, setState] = useState(EVERY)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [openId, setOpenId] = useState<string | null>(null)
  const shown = useMemo(
    () =>
      packs.filter(
        (pack) =>
          (state === EVERY || pack.state === state) &&
          foldedIncludes(`${pack.venueName} ${pack.operationReference} ${pack.recipients.join(' ')}`, words),
      ),
    [packs, state, words],
  )
  const open = packs.find(({ id }) => id === openId)
  const toggle = ({ id, onContactHold }: ReplyRow) => {
    if (onContactHold) return
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows take the keys; this only hears the space bar
    <div className={classes.replies} onKeyDown={chooseBySpace}>
      <div className={classes.filters}>
        <TextInput
          label="Search"
          type="search"
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <NativeSelect
          label="Where it stands"
          value={state}
          onChange={({ currentTarget }) => setState(currentTarget.value)}
          data={stateChoices(packs)}
        />
        <ChosenBar packs={packs} shown={shown} chosen={chosen} onChoose={setChosen} />
      </div>
      <DataTable
        caption="Packs made, and what came of them"
        columns={replyColumns(chosen, toggle)}
        rows={shown}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        initialSort={[{ id: 'state', desc: false }]}
        total={packs.length}
        noun={packs.length === 1 ? 'pack' : 'packs'}
      />
      <Text fz="xs" c="dimmed" mt={4}>
        Enter opens a pack, Space chooses it.
      </Text>
      {open !== undefined && <ReplyPanel pack={open} onClose={() => setOpenId(null)} key={open.id} />}
    </div>
  )
}

const stateChoices = (packs: readonly ReplyRow[]) => [
  { value: EVERY, label: `Anywhere (${packs.length})` },
  ...REPLY_STATES.map((value) => ({
    value,
    label: `${REPLY_STATE_WORDS[value]} (${packs.filter(({ state }) => state === value).length})`,
  })),
]

/** Space ticks the box of the row that has the focus: the boxes are no stops of their own. */
function chooseBySpace(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== ' ' || !(event.target instanceof HTMLTableRowElement)) return
  event.target.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
  event.preventDefault()
}
