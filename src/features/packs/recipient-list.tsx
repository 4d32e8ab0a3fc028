import { Checkbox } from '@mantine/core'
import type { Recipient } from '@shared/contracts/packs.contract'
import { EmailList } from '../../components/email-list'
import { Glyph } from '../../components/glyph'
import { ScrollTable } from '../../components/scroll-table'
import classes from './packs-step.module.css'
import { DOCUMENT_WORDS, READINESS_WORDS, readinessOf } from './preflight'

interface RecipientListProps {
  readonly recipients: readonly Recipient[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (venueId: string) => void
}

const SHAPES = { ready: <Glyph name="tick" />, warned: '!', blocked: '×' } as const

/** Each venue with what it would get, and what the check found. A blocked venue cannot be chosen. */
export function RecipientList({ recipients, chosen, onToggle }: RecipientListProps) {
  return (
    <ScrollTable label="Recipients" className={classes.recipients}>
      <thead>
        <tr>
          <th scope="col">Venue</th>
          <th scope="col">Gets</th>
          <th scope="col">To</th>
          <th scope="col">Check</th>
        </tr>
      </thead>
      <tbody>
        {recipients.map((recipient) => {
          const { venueId, venueName, documents, emails, blocks, warnings } = recipient
          const readiness = readinessOf(recipient)
          return (
            <tr key={venueId} data-readiness={readiness}>
              <td>
                <Checkbox
                  size="xs"
                  classNames={{ label: classes.name }}
                  label={venueName}
                  checked={chosen.has(venueId)}
                  disabled={readiness === 'blocked'}
                  onChange={() => onToggle(venueId)}
                />
              </td>
              <td>{documents.map((document) => DOCUMENT_WORDS[document]).join(', ') || 'Nothing'}</td>
              <td>{emails.length === 0 ? 'Nobody yet' : <EmailList emails={emails} />}</td>
              <td>
                <span className={classes.check}>
                  <span aria-hidden>{SHAPES[readiness]}</span> {READINESS_WORDS[readiness]}
                </span>
                {[...blocks, ...warnings].map((sentence) => (
                  <span key={sentence} className={classes.finding}>
                    {sentence}
                  </span>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
