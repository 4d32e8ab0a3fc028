import { Button, Group, Text } from '@mantine/core'
import type { RegisterState } from '@shared/contracts/register.contract'
import { ErrorSummary } from '../../components/error-summary'
import { GatePage } from './gate-page'
import { OtherRegisterButton } from './other-register-button'
import { useRegisterState } from './queries'
import { RegisterFacts } from './register-facts'

interface ProblemScreenProps {
  readonly state: RegisterState
  readonly problem: NonNullable<RegisterState['problem']>
}

/** A register that cannot be opened: what is wrong, in main's own sentence. No button here changes a file. */
export function ProblemScreen({ state, problem }: ProblemScreenProps) {
  const again = useRegisterState()
  return (
    <GatePage title="The register cannot be opened" about={<RegisterFacts state={state} />}>
      <ErrorSummary problems={[{ message: problem.message }]} />
      <Text mb="md">Makesafe Desk has changed nothing. Nothing you can press here changes a file.</Text>
      <Group gap="sm">
        <Button onClick={() => void again.refetch()} loading={again.isFetching}>
          Look again
        </Button>
        <OtherRegisterButton />
      </Group>
    </GatePage>
  )
}
