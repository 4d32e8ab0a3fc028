import { Button, Group, Text } from '@mantine/core'
import type { ReplyRow } from '@shared/contracts/replies.contract'
import { useState } from 'react'
import { formatCount } from '../../lib/format'
import classes from './replies.module.css'
import { ReplyFormPanel } from './reply-form-panel'

interface ChosenBarProps {
  readonly packs: readonly ReplyRow[]
  readonly shown: readonly ReplyRow[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
}

/** As many as are marked at a time. */
const MOST = 200

/** What is chosen of the list, and marking it as sent. A venue on contact hold is out of what is done to several. */
export function ChosenBar({ packs, shown, chosen, onChoose }: ChosenBarProps) {
  const [marking, setMarking] = useState(false)
  const able = shown.filter(({ onContactHold }) => !onContactHold)
  const ids = packs.filter(({ id, onContactHold }) => chosen.has(id) && !onContactHold).map(({ id }) => id)
  const tooMany = ids.length > MOST
  return (
    <div className={classes.bar}>
      <Text fz="xs" role="status">
        {ids.length === 0 ? 'No pack chosen.' : `${formatCount(ids.length, 'pack')} chosen.`}
        {tooMany && ` Choose ${MOST} or fewer.`}
      </Text>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={able.length === 0}
          onClick={() => onChoose(new Set([...chosen, ...able.map(({ id }) => id)]))}
        >
          Choose all {able.length.toLocaleString('en-GB')} shown
        </Button>
        <Button size="xs" variant="subtle" disabled={ids.length === 0} onClick={() => onChoose(new Set())}>
          Choose none
        </Button>
        <Button size="xs" disabled={ids.length === 0 || tooMany} onClick={() => setMarking(true)}>
          Mark as sent
        </Button>
      </Group>
      {marking && (
        <ReplyFormPanel
          title={`Mark ${formatCount(ids.length, 'pack')} as sent`}
          ids={ids}
          kind="sent"
          onDone={() => {
            setMarking(false)
            onChoose(new Set())
          }}
          onClose={() => setMarking(false)}
        />
      )}
    </div>
  )
}
