import { Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import type { PackPreview } from '@shared/contracts/packs.contract'
import { type ChangeGroup, changeBetween, othersIn } from '@shared/domain/packs/composition'
import { SITUATION_WORDS } from '@shared/domain/packs/situation'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { useState } from 'react'
import { formatCount, formatList } from '../../lib/format'
import { itemName } from './preflight'
import type { ComposerState, Entry, Spread } from './use-composition'

interface ChangeOthersProps {
  readonly entry: Entry
  readonly composition: ComposerState
  readonly preview: PackPreview
}

/** Does for other venues what was changed for one. */
export function ChangeOthers({ entry, composition, preview }: ChangeOthersProps) {
  const { recipient, items } = entry
  const [group, setGroup] = useState<ChangeGroup>('situation')
  const [spread, setSpread] = useState<Spread | null>(null)
  const { added, removed } = changeBetween(recipient.suggested, items)
  const names = (some: typeof added) => formatList(some.map((item) => itemName(item, preview.languages)))
  const changes = [
    ...(added.length > 0 ? [`added ${names(added)}`] : []),
    ...(removed.length > 0 ? [`taken out ${names(removed)}`] : []),
  ]
  if (preview.recipients.length < 2) return null
  const count = (one: ChangeGroup) => othersIn(one, preview.recipients, recipient).length
  return (
    <section aria-label="The others">
      <Title order={3} mb={4}>
        The others
      </Title>
      {changes.length === 0 ? (
        <Text fz="xs">
          {recipient.venueName} gets what was suggested. What you change here can be done for others too.
        </Text>
      ) : (
        <>
          <Text fz="xs" mb="xs">
            You have {changes.join(' and ')}.
          </Text>
          <Group gap="sm" align="flex-end">
            <NativeSelect
              label="Do the same for"
              size="xs"
              data={[
                {
                  value: 'situation',
                  label: `The same outcome: ${SITUATION_WORDS[recipient.situation]} (${count('situation')})`,
                },
                {
                  value: 'type',
                  label: `The same type: ${VENUE_TYPE_WORDS[recipient.venueType]} (${count('type')})`,
                },
                { value: 'all', label: `All the others (${count('all')})` },
              ]}
              value={group}
              onChange={({ currentTarget }) => {
                setGroup(currentTarget.value as ChangeGroup)
                setSpread(null)
              }}
            />
            <Button
              size="xs"
              variant="default"
              disabled={count(group) === 0}
              onClick={() => setSpread(composition.spread(entry, group))}
            >
              Do the same
            </Button>
          </Group>
        </>
      )}
      <Text role="status" fz="xs" mt={6}>
        {spread !== null && spreadSentence(spread)}
      </Text>
    </section>
  )
}

function spreadSentence({ done, partly }: Spread): string {
  const sentence = `Changed for ${formatCount(done, 'venue')}.`
  return partly === 0
    ? sentence
    : `${sentence} ${partly} of them may not have all of it, and go without that.`
}
