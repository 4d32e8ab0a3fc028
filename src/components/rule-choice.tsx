import { NativeSelect, Text } from '@mantine/core'
import { type LibraryVersion, versionName } from '@shared/domain/operations/library'
import classes from './rule-choice.module.css'

interface RuleChoiceProps {
  /** What stands for the rule or rules that were frozen: "As frozen (Strict v1)". */
  readonly frozen: string
  readonly rules: readonly LibraryVersion[]
  /** The rule to look under; `null` as frozen. */
  readonly ruleId: string | null
  readonly onChoose: (ruleId: string | null) => void
}

/** Chooses the pass rule that numbers are looked at under. It changes what is shown and nothing that is kept. */
export function RuleChoice({ frozen, rules, ruleId, onChoose }: RuleChoiceProps) {
  return (
    <NativeSelect
      label="Under"
      className={classes.choice}
      value={ruleId ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      data={[
        { value: '', label: frozen },
        ...rules.map((rule) => ({ value: rule.id, label: versionName(rule) })),
      ]}
    />
  )
}

/** Says over the numbers that they are not those of the operation's own rule. */
export function LookedAt({ children }: { readonly children: string }) {
  return (
    <Text role="status" className={classes.lookedAt}>
      <strong>{children}</strong> Nothing is changed.
    </Text>
  )
}
