import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import type { ForwardPlanView, IntentionRow } from '@shared/contracts/forward-plan.contract'
import {
  INTENTION_KIND_WORDS,
  INTENTION_SETTING_WORDS,
  INTENTION_STATE_WORDS,
} from '@shared/domain/operations/forward-plan'
import { Link } from 'wouter'
import { ErrorSummary } from '../../components/error-summary'
import { LinkButton } from '../../components/link-button'
import { errorSentence } from '../../components/query-boundary'
import { ScrollTable } from '../../components/scroll-table'
import { formatDayShort, formatMonth } from '../../lib/format'
import classes from './forward-plan.module.css'
import { useSetIntentionDone } from './queries'

interface ForwardPlanTableProps {
  readonly months: ForwardPlanView['months']
  readonly onAdd: (month: string) => void
  readonly onChange: (row: IntentionRow) => void
}

/** The plan with its months down and, in each, one line for every area. */
export function ForwardPlanTable({ months, onAdd, onChange }: ForwardPlanTableProps) {
  const setDone = useSetIntentionDone()
  const headings = ['Month', 'Area', 'What', 'How far']
  return (
    <>
      <ErrorSummary problems={setDone.isError ? [{ message: errorSentence(setDone.error) }] : []} />
      <ScrollTable label="Forward plan" className={classes.plan}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>What to do</VisuallyHidden>
            </th>
          </tr>
        </thead>
        {months.map(({ month, rows }) => (
          <tbody key={month}>
            {rows.map((row, i) => (
              <tr key={row.id}>
                {i === 0 && <MonthHeading month={month} rows={rows.length} />}
                <td>{row.area}</td>
                <td>
                  {INTENTION_KIND_WORDS[row.kind]}: {row.venues}{' '}
                  {INTENTION_SETTING_WORDS[row.setting].toLowerCase()}
                  {row.note !== null && (
                    <Text span fz="xs" c="dimmed" display="block">
                      {row.note}
                    </Text>
                  )}
                </td>
                <td>
                  <HowFar row={row} />
                </td>
                <td className={classes.buttons}>
                  <RowButtons
                    row={row}
                    onChange={onChange}
                    onDone={(done) => setDone.mutate({ id: row.id, version: row.version, done })}
                  />
                </td>
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <MonthHeading month={month} rows={1} />
                <td colSpan={3} className={classes.nothing}>
                  Nothing intended
                </td>
                <td className={classes.buttons}>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={`Add to ${formatMonth(month)}`}
                    onClick={() => onAdd(month)}
                  >
                    Add
                  </Button>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </ScrollTable>
    </>
  )
}

function MonthHeading({ month, rows }: { readonly month: string; readonly rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className={classes.month}>
      {formatMonth(month)}
    </th>
  )
}

/** What became of a line, in a word, and under it the operation it became. */
function HowFar({ row: { state, operation, later, doneOn } }: { readonly row: IntentionRow }) {
  return (
    <>
      <span className={classes.state} data-state={state}>
        {INTENTION_STATE_WORDS[state]}
        {later && ', later than intended'}
      </span>
      {doneOn !== null && `, ${formatDayShort(doneOn)}`}
      {operation !== null && (
        <Text span fz="xs" c="dimmed" display="block">
          <Link href={`/operations/${operation.id}`}>{operation.reference}</Link>
          {operation.status === 'cancelled' ? ' was cancelled' : `, ${formatDayShort(operation.day)}`}
        </Text>
      )}
    </>
  )
}

interface RowButtonsProps {
  readonly row: IntentionRow
  readonly onChange: (row: IntentionRow) => void
  readonly onDone: (done: boolean) => void
}

function RowButtons({ row, onChange, onDone }: RowButtonsProps) {
  const about = `${row.area}, ${formatMonth(row.month)}`
  const unplanned = row.state === 'open' || row.state === 'not_planned'
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {unplanned && row.kind !== 'training' && (
        <LinkButton
          href={`/operations/new/intention/${row.id}${row.kind === 'engagement' ? '/engagement' : ''}`}
          size="compact-xs"
          aria-label={`Plan this: ${about}`}
        >
          Plan this
        </LinkButton>
      )}
      {row.kind !== 'test' && unplanned && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Done: ${about}`}
          onClick={() => onDone(true)}
        >
          Done
        </Button>
      )}
      {row.doneOn !== null && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Not done yet: ${about}`}
          onClick={() => onDone(false)}
        >
          Not done yet
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Change ${about}`}
        onClick={() => onChange(row)}
      >
        Change
      </Button>
    </Group>
  )
}
