import { Button, Group, Text, Title } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { WelfareRide } from '@shared/contracts/welfare.contract'
import { clockOf } from '@shared/domain/operations/night-time'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { useAddCheck, useRemoveCheck } from './queries'
import classes from './welfare.module.css'

interface CheckListProps {
  readonly operationId: string
  readonly ride: WelfareRide
  /** The adults of the team, the welfare officers first. */
  readonly adults: readonly string[]
}

/** Who looked in on the cadet and when; Alt+W adds "all well" now, by the welfare officer. */
export function CheckList({ operationId, ride, adults }: CheckListProps) {
  const add = useAddCheck()
  const remove = useRemoveCheck()
  const adult = ride.welfareOfficer ?? adults[0]
  const of = { operationId, assignmentId: ride.id }
  const addNow = (isWell: boolean) => {
    if (adult === undefined || add.isPending) return
    add.mutate({ ...of, at: clockOf(new Date().toISOString()), adult, isWell })
  }
  useHotkeys([['alt+W', () => addNow(true)]], [])
  const refused = [add.error, remove.error].filter((error) => error !== null)
  return (
    <section aria-labelledby="welfare-checks">
      <Title order={3} id="welfare-checks" mb="xs">
        Checks
      </Title>
      <ErrorSummary problems={refused.map((error) => ({ message: errorSentence(error) }))} />
      {ride.checks.length === 0 && <Text mb="xs">Nobody has looked in yet.</Text>}
      <ul className={classes.checks}>
        {ride.checks.map(({ id, version, at, adult: by, isWell }) => (
          <li key={id} data-well={isWell}>
            <span>
              {at}, {by}: {isWell ? 'all well' : 'not well'}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Take back the check at ${at}`}
              onClick={() => remove.mutate({ ...of, id, version })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {adult === undefined ? (
        <Text>Put an adult on the team first: a check is by somebody.</Text>
      ) : (
        <>
          <Group gap="sm">
            <Button onClick={() => addNow(true)} loading={add.isPending} aria-keyshortcuts="Alt+W">
              All well now
            </Button>
            <Button variant="default" onClick={() => addNow(false)}>
              Not well now
            </Button>
          </Group>
          <Text fz="xs" c="dimmed" mt={4}>
            By {adult}. <kbd>Alt</kbd> + <kbd>W</kbd> adds “all well”.
          </Text>
        </>
      )}
    </section>
  )
}
