import { Text, Title } from '@mantine/core'
import { assignmentRuleWords, type SetAside, type StandDown } from '@shared/domain/eligibility/set-aside'
import { formatNight } from '../lib/format'

interface SetAsideListProps {
  readonly setAside: readonly SetAside[]
  readonly stoodDown: readonly StandDown[]
}

/** What an approver set aside for young people who ride, and who was stood down; never for whom or who. */
export function SetAsideList({ setAside, stoodDown }: SetAsideListProps) {
  const sentences = [...setAside.map(setAsideWords), ...stoodDown.map(standDownWords)]
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="set-aside">
      <Title order={3} id="set-aside" mt="md" mb={4}>
        Young people
      </Title>
      {sentences.map((sentence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two young people of one team can have the same sentence
        <Text key={`${place} ${sentence}`} mb={4}>
          {sentence}
        </Text>
      ))}
    </section>
  )
}

function setAsideWords({ rule, team, day, reason, ...approver }: SetAside): string {
  const by = `${approver.approverRank} ${approver.approverName}, reference ${approver.approvalReference}`
  return `Set aside: ${assignmentRuleWords(rule)} for ${team} on ${formatNight(day)}, by ${by}: ${reason}`
}

function standDownWords({ team, day, rules }: StandDown): string {
  const why = rules.map(assignmentRuleWords).join(', ')
  return `Stood down from ${team} on ${formatNight(day)}${why && `: ${why}`}.`
}
