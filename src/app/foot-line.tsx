import { Button, Text } from '@mantine/core'
import { useCurrentUser } from '../lib/current-user'
import { formatRecent } from '../lib/format'
import classes from './foot-line.module.css'
import { useLock, useRegisterState, useSavedAt } from './queries'

/** Who is working, when something was last saved, and the way to lock: always in the same spot. */
export function FootLine() {
  const user = useCurrentUser()
  const lock = useLock()
  const state = useRegisterState()
  const here = useSavedAt()
  const savedAt = here.data ?? state.data?.savedAt ?? null

  return (
    <footer className={classes.foot}>
      <Button size="compact-sm" variant="default" onClick={() => lock.mutate()} loading={lock.isPending}>
        Lock
      </Button>
      <Text span fz="xs">
        {user.label} ({user.role})
      </Text>
      <Text span fz="xs" c="dimmed" role="status">
        {savedAt === null ? (
          'Nothing saved yet'
        ) : (
          <>
            Saved <time dateTime={savedAt}>{formatRecent(savedAt, new Date().toISOString())}</time>
          </>
        )}
      </Text>
      <Text span fz="xs" c="dimmed" className={classes.register}>
        {state.data?.name}
      </Text>
    </footer>
  )
}
