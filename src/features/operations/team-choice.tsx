import { Chip, Group, Input, NativeSelect } from '@mantine/core'
import type { Operation } from '@shared/contracts/operations.contract'
import { sessionWords } from './when-words'

type Session = Operation['sessions'][number]

interface TeamChoiceProps {
  readonly sessions: readonly Session[]
  readonly teamIds: readonly string[]
  /** `start` is given where another session was chosen: its first slot is the start of that night. */
  readonly onChoose: (teamIds: string[], start?: string) => void
}

/** All teams of a session: what is chosen until somebody says otherwise. */
export const firstTeams = (session: Session | undefined): string[] =>
  (session?.teams ?? []).map(({ id }) => id)

/** Chooses the session and the teams that visit; nothing is asked where there is one of each. */
export function TeamChoice({ sessions, teamIds, onChoose }: TeamChoiceProps) {
  const session = sessions.find(({ teams }) => teams.some(({ id }) => teamIds.includes(id))) ?? sessions[0]
  if (session === undefined) return null
  return (
    <>
      {sessions.length > 1 && (
        <NativeSelect
          label="Session"
          data={sessions.map((one) => ({ value: one.id, label: sessionWords(one) }))}
          value={session.id}
          onChange={({ currentTarget }) => {
            const next = sessions.find(({ id }) => id === currentTarget.value)
            onChoose(firstTeams(next), next?.start)
          }}
        />
      )}
      {session.teams.length > 1 && (
        <Input.Wrapper label="Teams that go" component="fieldset" labelElement="div" bd="0" p={0} m={0}>
          <Chip.Group multiple value={[...teamIds]} onChange={(chosen) => onChoose(chosen)}>
            <Group gap="xs">
              {session.teams.map(({ id, name }) => (
                <Chip key={id} value={id} size="xs">
                  {name}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
    </>
  )
}
