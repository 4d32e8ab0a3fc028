import { Text } from '@mantine/core'
import { ALL_CONTRACTS } from '@shared/contracts'
import type { AuditEntry } from '@shared/contracts/audit.contract'
import { type DataColumn, DataTable } from '../../components/data-table'
import { ErrorSummary } from '../../components/error-summary'
import { QueryBoundary } from '../../components/query-boundary'
import { formatCount, formatInstant } from '../../lib/format'
import classes from './audit.module.css'
import { useAudit } from './queries'

/** What was done, in the contract's own words. */
const saysOf = ({ action }: AuditEntry): string => {
  const audit = ALL_CONTRACTS.find(({ channel }) => channel === action)?.audit
  return audit && 'says' in audit ? audit.says : action
}

const COLUMNS: readonly DataColumn<AuditEntry>[] = [
  { id: 'seq', header: 'Entry', value: (entry) => entry.seq, width: '5rem', align: 'right' },
  {
    id: 'at',
    header: 'When',
    value: (entry) => entry.at,
    cell: (entry) => formatInstant(entry.at),
    width: '11rem',
  },
  { id: 'actor', header: 'Who', value: (entry) => entry.actor, width: '7rem' },
  { id: 'event', header: 'Kind', value: (entry) => entry.event, width: '8rem' },
  { id: 'action', header: 'What', value: (entry) => saysOf(entry) },
  { id: 'subject', header: 'About (record)', value: (entry) => entry.subject, width: '24rem' },
]

/** Every change, view and disclosure, newest first, and whether the chain that protects them holds. */
export function AuditScreen() {
  const audit = useAudit()
  return (
    <QueryBoundary query={audit}>
      {({ entries, total, head, brokenAt }) => (
        <>
          {brokenAt === null ? (
            <Text fw={600}>
              Chain checked: {total.toLocaleString('en-GB')} of {formatCount(total, 'entry', 'entries')} hold.
            </Text>
          ) : (
            <ErrorSummary
              problems={[
                {
                  message: `Entry ${brokenAt} does not follow from the one before it. Somebody or something has changed the audit outside Makesafe Desk. Stop work in this register and tell your data protection officer.`,
                },
              ]}
            />
          )}
          <Text mb="md" maw="48rem">
            Head code <code className={classes.head}>{head}</code>. Write it down elsewhere, for example in a
            duty log: a chain that was cut short later no longer reaches it.
          </Text>
          <DataTable
            caption="Audit entries, newest first"
            noun="entries"
            columns={COLUMNS}
            rows={entries}
            total={total}
            rowKey={(entry) => String(entry.seq)}
          />
        </>
      )}
    </QueryBoundary>
  )
}
