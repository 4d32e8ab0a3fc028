import { Button, Group, Text } from '@mantine/core'
import { listFindings, needsChecking } from '@shared/domain/documents/number-check'
import { ChannelRow } from './channel-row'
import classes from './channels.module.css'
import { currentDay } from './number-words'
import { type ProfileForm, rowIds, useChannelRows } from './use-channel-rows'

interface ChannelListProps {
  readonly profileForm: ProfileForm
  readonly verifyMonths: number
}

/** The numbers of the force in the order they are printed in: one line each, opened to be changed. */
export function ChannelList({ profileForm, verifyMonths }: ChannelListProps) {
  const rows = useChannelRows(profileForm)
  const { form, field } = profileForm
  const { channels } = form.values
  const due = channels.filter((channel) => needsChecking(channel, currentDay(), verifyMonths)).length
  const { error, id } = field('channels')
  return (
    <div>
      <Text c="dimmed" fz="sm">
        The first number is the big one on posters. Posters and letters show the first 4.
      </Text>
      {channels.length === 0 ? (
        <Text className={classes.none ?? ''}>
          No numbers yet. Begin with those that are the same everywhere, then add your own.
        </Text>
      ) : (
        <Findings channels={channels} due={due} />
      )}
      {error && (
        <Text c="var(--mantine-color-error)" fz="sm">
          {error}
        </Text>
      )}
      {channels.length > 0 && (
        <ol className={classes.list} aria-label="Numbers">
          {channels.map((channel, at) => (
            <ChannelRow
              // biome-ignore lint/suspicious/noArrayIndexKey: form fields are addressed by their place
              key={at}
              profileForm={profileForm}
              rows={rows}
              channel={channel}
              at={at}
              verifyMonths={verifyMonths}
            />
          ))}
        </ol>
      )}
      <Group gap="sm" mt="sm">
        <Button id={id} variant={channels.length === 0 ? 'filled' : 'default'} onClick={rows.addNational}>
          Add the national numbers
        </Button>
        <Button id={rowIds.add} variant="default" onClick={rows.add}>
          Add a number
        </Button>
      </Group>
      <Text role="status" c="dimmed" fz="sm" mt="xs">
        {rows.said}
      </Text>
    </div>
  )
}

interface FindingsProps {
  readonly channels: ProfileForm['form']['values']['channels']
  readonly due: number
}

/** What is to be put right in the list as a whole, in the words that packs say it in before they are made. */
function Findings({ channels, due }: FindingsProps) {
  const sentences = [
    ...listFindings(channels),
    ...(due > 0 ? [`${due} of ${channels.length} to check, as each line says.`] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <ul className={classes.findings} aria-label="To put right">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
