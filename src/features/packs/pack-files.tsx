import { Button, Group, Text, Title } from '@mantine/core'
import type { ReplyRow } from '@shared/contracts/replies.contract'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { EmailList } from '../../components/email-list'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { formatBytes, formatCount, formatList } from '../../lib/format'
import { useDeletePackFiles, useOpenDrafts, useOpenPackFolder } from './queries'
import classes from './reply-panel.module.css'
import { documentName } from './reply-words'

/** What was in a pack and for whom, and its files as long as they lie in their folder. */
export function PackFiles({ pack }: { readonly pack: ReplyRow }) {
  const { id, items, files, recipients, hasFolder, onContactHold, state } = pack
  const drafts = useOpenDrafts()
  const folder = useOpenPackFolder()
  const erase = useDeletePackFiles()
  const [asking, setAsking] = useState(false)
  const wasSent = state === 'set_aside' || pack.events.some(({ kind }) => kind === 'sent')
  const problems = [drafts.error, folder.error, erase.error]
    .filter((error) => error !== null)
    .map((error) => ({ message: errorSentence(error) }))
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <section aria-labelledby="pack-files">
      <Title order={3} id="pack-files">
        The pack
      </Title>
      <Text>
        {items.length > 0 && `${formatList(items.map(documentName))}. `}
        {recipients.length === 0 ? 'Drafted without a recipient.' : 'Drafted to '}
        <EmailList emails={recipients} />
      </Text>
      <ul className={classes.list} aria-label={`${formatCount(files.length, 'file')}, ${formatBytes(size)}`}>
        {files.map(({ name, bytes }) => (
          <li key={name} className={classes.file}>
            <span>{name}</span>
            <span className={classes.size}>{formatBytes(bytes)}</span>
          </li>
        ))}
      </ul>
      <ErrorSummary problems={problems} />
      {erase.data !== undefined && <Text role="status">{leftWords(erase.data.left)}</Text>}
      {hasFolder ? (
        <Group gap="xs">
          {!onContactHold && (
            <Button
              size="xs"
              variant="default"
              loading={drafts.isPending}
              onClick={() => drafts.mutate({ id })}
            >
              Open the drafts
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => folder.mutate({ id })}>
            Open the folder
          </Button>
          {wasSent && (
            <Button size="xs" variant="default" loading={erase.isPending} onClick={() => setAsking(true)}>
              Delete the files
            </Button>
          )}
        </Group>
      ) : (
        erase.data === undefined && (
          <Text c="dimmed">The files were deleted. What they were stays on record.</Text>
        )
      )}
      {hasFolder && !wasSent && (
        <Text fz="xs" c="dimmed" mt={6}>
          The files can be deleted once the pack is marked as sent.
        </Text>
      )}
      {asking && (
        <ConfirmDialog
          title="Delete the files of this pack for good?"
          stay="Keep the files"
          go="Delete the files"
          onStay={() => setAsking(false)}
          onGo={() => {
            setAsking(false)
            erase.mutate({ id })
          }}
        />
      )}
    </section>
  )
}

/** What a deletion came to: nothing is left, or what is and why. */
function leftWords(left: readonly string[]): string {
  return left.length === 0
    ? 'The files are deleted. What they were stays on record.'
    : `${formatCount(left.length, 'file')} ${left.length === 1 ? 'stays' : 'stay'} in the folder, because somebody changed, added or has open ${left.length === 1 ? 'it' : 'them'}: ${formatList(left)}.`
}
