import { Text, Title } from '@mantine/core'
import type { Breakdowns } from '@shared/contracts/breakdowns.contract'
import { BarRows } from './bar-rows'
import classes from './breakdown.module.css'
import { type BarRow, coverageRows, dotRows, ladderRows, retestRows } from './breakdown-model'
import { BreakdownPart } from './breakdown-part'
import { DotRows } from './dot-rows'
import { PlainTable } from './plain-table'

/** How everything on the screen is shown. */
export type ShownAs = 'chart' | 'table'

interface ShownProps {
  readonly all: Breakdowns
  readonly shown: ShownAs
}

/** Everything below the chart of operations: the same visits, split by what is known of them. */
export function BreakdownView({ all, shown }: ShownProps) {
  if (all.completed === 0) return null
  return (
    <div className={classes.breakdowns}>
      <div className={classes.pair}>
        <Ladder all={all} shown={shown} />
        <div className={classes.stack}>
          <Retests all={all} shown={shown} />
          <Coverage all={all} shown={shown} />
        </div>
      </div>
      <div>
        <Title order={2}>Responded as expected, by what is known of the visit</Title>
        <Text c="dimmed">
          A dot is a share of {all.completed} completed {all.completed === 1 ? 'visit' : 'visits'}, a line its
          95% interval. Fewer than 5 visits are a count, not a dot.
        </Text>
        {all.mixed !== null && <Text fw={600}>{all.mixed}</Text>}
      </div>
      <div className={classes.pair}>
        {all.sections.map(({ section, title, cells, words, method }) => {
          const rows = dotRows({ cells })
          return (
            <BreakdownPart key={section} title={title} words={words} method={method}>
              {shown === 'chart' ? (
                <DotRows title={title} rows={rows} />
              ) : (
                <PlainTable
                  caption={title}
                  columns={[
                    title.replace(/^By /, '').replace(/^./, (c) => c.toUpperCase()),
                    'As expected',
                    'Rate',
                    '95% interval',
                  ]}
                  rows={rows.map(({ key, label, kOfN, rate, interval }) => ({
                    key,
                    cells: [label, kOfN, rate, interval],
                  }))}
                />
              )}
            </BreakdownPart>
          )
        })}
      </div>
    </div>
  )
}

function Ladder({ all, shown }: ShownProps) {
  const rows = ladderRows(all)
  const title = 'What staff did'
  return (
    <BreakdownPart
      title={title}
      words={[
        'A venue may report without refusing, so each bar stands for itself. Not known counts as not done.',
      ]}
      method={null}
    >
      {shown === 'chart' ? (
        <>
          <Text fz="xs" className={classes.key}>
            <span aria-hidden className={classes.barKey} /> At all
            <span aria-hidden className={classes.innerKey} /> After every step above it
          </Text>
          <BarRows title={title} rows={rows} />
        </>
      ) : (
        <PlainTable
          caption={title}
          columns={['Step', 'At all', 'In sequence', 'Of all visits', 'Of the step before']}
          rows={rows.map(({ key, label, count, of, inner, cumulative, step }) => ({
            key,
            cells: [label, `${count} of ${of}`, `${inner} of ${of}`, cumulative, step],
          }))}
        />
      )}
    </BreakdownPart>
  )
}

function Retests({ all, shown }: ShownProps) {
  const { words, method } = all.retests
  const rows = retestRows(all)
  return (
    <BreakdownPart title="Tested again" words={words} method={method}>
      {rows.some(({ of }) => of > 0) && <Bars title="Tested again" rows={rows} shown={shown} />}
    </BreakdownPart>
  )
}

function Coverage({ all, shown }: ShownProps) {
  const { tested, known } = all.coverage
  return (
    <BreakdownPart
      title="Venues tested and trained"
      words={[`${tested} of ${known} ${known === 1 ? 'venue' : 'venues'} tested.`]}
      method={null}
    >
      <Bars title="Venues tested and trained" rows={coverageRows(all)} shown={shown} />
    </BreakdownPart>
  )
}

interface BarsProps {
  readonly title: string
  readonly rows: readonly BarRow[]
  readonly shown: ShownAs
}

function Bars({ title, rows, shown }: BarsProps) {
  return shown === 'chart' ? (
    <BarRows title={title} rows={rows} />
  ) : (
    <PlainTable
      caption={title}
      columns={['Venues', 'How many']}
      rows={rows.map(({ key, label, count, of }) => ({ key, cells: [label, `${count} of ${of}`] }))}
    />
  )
}
