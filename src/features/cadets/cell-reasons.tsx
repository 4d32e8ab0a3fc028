import { Button, Text, Title } from '@mantine/core'
import type { BoardCell, Override } from '@shared/contracts/assignments.contract'
import { type EligibilityFinding, findingKey, type Severity } from '@shared/domain/eligibility/finding'
import { SAFEGUARDING_RULES } from '@shared/domain/eligibility/rule-list'
import { formatCount, formatInstant } from '../../lib/format'
import classes from './board.module.css'

const GROUPS: readonly { readonly severity: Severity; readonly title: string }[] = [
  { severity: 'block', title: 'Stops' },
  { severity: 'warn', title: 'Warns' },
  { severity: 'record', title: 'To know' },
]

/** What every young person is briefed on alike; it says nothing of this one or this team. */
const BRIEFED = new Set(
  SAFEGUARDING_RULES.filter(({ files }) => files.includes('briefing')).map(({ rule }) => rule),
)
const isBriefed = ({ severity, rule }: EligibilityFinding) => severity === 'record' && BRIEFED.has(rule)

interface CellReasonsProps {
  readonly cell: BoardCell
  /** Opens the form for what an approver set aside; `null` for whoever may not record it. */
  readonly onOverride: ((finding: EligibilityFinding) => void) | null
}

/** What the rules say of a cell, in full sentences with their source, and what was set aside. */
export function CellReasons({ cell: { findings, overrides }, onOverride }: CellReasonsProps) {
  const overrideOf = (finding: EligibilityFinding) =>
    overrides.find((override) => findingKey(override) === findingKey(finding))
  const list = (group: readonly EligibilityFinding[]) => (
    <ul className={classes.findings}>
      {group.map((finding) => (
        <li key={findingKey(finding)}>
          <Finding finding={finding} override={overrideOf(finding)} onOverride={onOverride} />
        </li>
      ))}
    </ul>
  )
  const briefing = findings.filter(isBriefed)
  const own = findings.filter((finding) => !isBriefed(finding))
  return (
    <>
      {own.every(({ severity }) => severity === 'record') && (
        <Text mb="sm">No rule has anything against it.</Text>
      )}
      {GROUPS.map(({ severity, title }) => {
        const group = own.filter((finding) => finding.severity === severity)
        if (group.length === 0) return null
        return (
          <section key={severity} aria-label={title}>
            <Title order={3} fz="sm">
              {title}
            </Title>
            {list(group)}
          </section>
        )
      })}
      {briefing.length > 0 && (
        <details className={classes.briefing}>
          <summary>For the briefing: {formatCount(briefing.length, 'point')}</summary>
          {list(briefing)}
        </details>
      )}
    </>
  )
}

interface FindingProps {
  readonly finding: EligibilityFinding
  readonly override: Override | undefined
  readonly onOverride: CellReasonsProps['onOverride']
}

function Finding({ finding, override, onOverride }: FindingProps) {
  const { severity, message, source, overridable, rule } = finding
  const stops = severity === 'block' && override === undefined
  return (
    <>
      <Text>{message}</Text>
      <Text fz="xs" c="dimmed">
        {source}
        {stops && (overridable ? '. An approver may set this aside.' : '. Nobody may set this aside.')}
      </Text>
      {override !== undefined && (
        <Text fz="xs" mt={4}>
          Set aside by {override.approverRank} {override.approverName}, {override.approvalReference}: “
          {override.reason}” Rule {rule}, recorded by {override.by} on {formatInstant(override.at)}.
        </Text>
      )}
      {stops && overridable && onOverride !== null && (
        <Button size="compact-xs" variant="default" mt={4} onClick={() => onOverride(finding)}>
          Record what an approver set aside
        </Button>
      )}
    </>
  )
}
