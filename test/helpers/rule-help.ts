import type { EligibilityRules, Severity } from '@shared/domain/eligibility/finding'
import { type RuleOverride, SAFEGUARDING_RULES } from '@shared/domain/eligibility/rule-list'
import { RULE_CASES } from './rule-cases'

/* The page of the guide about the rules, and the table of them: both are made from what the rules do. */

const DOES: Readonly<Record<Severity, string>> = { block: 'stops', warn: 'warns', record: 'reminds' }

const DECIDES: Readonly<Record<RuleOverride, string>> = {
  never: 'Nobody may set it aside.',
  yes: 'An approver may set it aside, with a reason.',
  'in part': 'An approver may set part of it aside, with a reason. Some of it nobody may.',
  'does not stop': 'It stops nobody: whoever plans decides.',
}

/** As the settings name them. */
const SETTING_WORDS: Readonly<Record<keyof EligibilityRules, string>> = {
  juvenileTesting: 'whether the force permits it',
  minimumAge: 'youngest age',
  alcoholMonthsUnder: 'months under 18 with alcohol',
  truthAboutAge: 'the truth about age',
  rulesLeftOut: 'whether the force uses it',
  adultsWithCadet: 'adults on a team with a cadet',
  safeguardingTrainingMonths: 'months for which training counts',
  maximumVisits: 'visits',
  maximumHours: 'hours',
  latestFinish: 'latest finish',
  schoolNightFinish: 'latest finish before a school day',
  restHours: 'hours of rest',
}

const OPENING = `# Safeguarding rules

These are the 28 rules that the register checks before a young person goes out, and afterwards. Every age and every date is judged on the day of the session.

- A rule that **stops** keeps the young person from going out, or the operation from closing.
- A rule that **warns** asks you to look twice.
- A rule that **reminds** is for the briefing.

Age, consent, parents’ limits, the young person’s own agreement, vetting, the welfare officer and a foreseen confrontation are never set aside. Where an approver sets something else aside, it stands for exactly what was seen then. Numbers named under “Setting” are the force’s own: a sergeant sets them under **Settings**, **Rules**.
`

const rulesWithFindings = SAFEGUARDING_RULES.map((listed) => {
  const cases = RULE_CASES.filter(({ rule }) => rule === listed.rule)
  const findings = cases.flatMap(({ outside }) => outside.filter(({ rule }) => rule === listed.rule))
  return { ...listed, cases, findings, first: findings[0] }
})

const withoutNumber = (source: string): string => source.replace(/ \(rule \d+\)$/, '')
const sourcesOf = (findings: (typeof rulesWithFindings)[number]['findings']): string =>
  [...new Set(findings.map(({ source }) => withoutNumber(source)))].join('; ')

/** The page in Markdown. The guide draws no tables, so that each rule is a short section. */
export function ruleHelp(): string {
  const sections = rulesWithFindings.map(
    ({ rule, title, severities, overridable, settings, findings, first }) =>
      [
        `## ${rule}. ${title}`,
        '',
        `- What it does: it ${severities.map((severity) => DOES[severity]).join(', or ')}.`,
        `- Who decides: ${DECIDES[overridable]}`,
        ...(settings.length === 0
          ? []
          : [`- Setting: ${settings.map((setting) => SETTING_WORDS[setting]).join(', ')}.`]),
        `- Source: ${sourcesOf(findings)}.`,
        `- For example: ${first?.message ?? ''}`,
        '',
      ].join('\n'),
  )
  return `${OPENING}\n${sections.join('\n')}`
}

/** One line a rule: where it is checked, what it reads, how many cases lie inside and outside, what it says. */
export function ruleTable(): string {
  const head =
    '| Rule | File | Setting | Source | Set aside | Inside | Outside | Sentence |\n|--|--|--|--|--|--|--|--|\n'
  return (
    head +
    rulesWithFindings
      .map(({ rule, files, settings, overridable, findings, cases, first }) => {
        const quiet = cases.filter(({ inside, severity }) =>
          inside.every((one) => one.rule !== rule || one.severity !== severity),
        )
        const cells = [
          rule,
          files.map((file) => `${file}.ts`).join(', '),
          settings.join(', ') || 'none',
          sourcesOf(findings),
          overridable,
          quiet.length,
          findings.length,
          first?.message,
        ]
        return `| ${cells.join(' | ')} |\n`
      })
      .join('')
  )
}
