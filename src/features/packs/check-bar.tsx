import { Button, Group, Text } from '@mantine/core'
import type { PackLanguageRow, PackTextRow } from '@shared/contracts/pack-texts.contract'
import { useState } from 'react'
import { useCurrentUser } from '../../lib/current-user'
import { formatCount } from '../../lib/format'
import { CheckPanel } from './check-panel'

interface CheckBarProps {
  readonly language: PackLanguageRow
  /** What the filters leave, drawn or not. */
  readonly found: readonly PackTextRow[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (paths: ReadonlySet<string>) => void
}

/** What is chosen for a check, and the button that records it. Officers see why a document is a proof still. */
export function CheckBar({ language, found, chosen, onChoose }: CheckBarProps) {
  const { role } = useCurrentUser()
  const [checking, setChecking] = useState(false)
  if (role !== 'sergeant') {
    return (
      <Text>
        A document in {language.english} goes out once every text in it is checked. A sergeant records that.
      </Text>
    )
  }
  const able = found.filter(({ status }) => status.kind !== 'missing')
  return (
    <Group gap="sm">
      <Text fz="xs" role="status">
        {chosen.size === 0 ? 'No text chosen.' : `${formatCount(chosen.size, 'text')} chosen.`}
      </Text>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={able.length === 0}
          onClick={() => onChoose(new Set([...chosen, ...able.map(({ path }) => path)]))}
        >
          Choose all {able.length} shown
        </Button>
        <Button size="xs" variant="subtle" disabled={chosen.size === 0} onClick={() => onChoose(new Set())}>
          Choose none
        </Button>
        <Button size="xs" disabled={chosen.size === 0} onClick={() => setChecking(true)}>
          Record that these were checked
        </Button>
      </Group>
      {checking && (
        <CheckPanel
          language={language}
          paths={[...chosen]}
          onDone={() => {
            setChecking(false)
            onChoose(new Set())
          }}
          onClose={() => setChecking(false)}
        />
      )}
    </Group>
  )
}
