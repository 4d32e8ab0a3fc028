import { Button, Group, Text, Title } from '@mantine/core'
import type { Operation, OperationView } from '@shared/contracts/operations.contract'
import { isYoungPerson } from '@shared/domain/operations/operation'
import { useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { AdultTable } from './adult-table'
import { useRemoveSession, useRemoveTeam } from './queries'
import { AddSessionsForm, ChangeSessionForm } from './session-forms'
import { TeamForm } from './team-form'
import classes from './team-step.module.css'
import { TeamTable } from './team-table'
import { sessionWords } from './when-words'

type Session = Operation['sessions'][number]
type Open =
  | { readonly what: 'add-sessions' }
  | { readonly what: 'session'; readonly session: Session }
  | { readonly what: 'team'; readonly session: Session; readonly team: Session['teams'][number] | null }

/** The Team step: when the operation goes out, which teams, and who is on them. */
export function TeamStep({ view }: { readonly view: OperationView }) {
  const { operation, visits } = view
  const { id: operationId, sessions, status } = operation
  const [open, setOpen] = useState<Open | null>(null)
  const removeSession = useRemoveSession()
  const removeTeam = useRemoveTeam()
  const close = () => setOpen(null)
  const isDraft = status === 'draft'
  const over = status === 'closed' || status === 'cancelled'
  const refused = [removeSession.error, removeTeam.error].filter((error) => error !== null)

  return (
    <div className={classes.step}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{sessions.length === 1 ? 'Session and teams' : `${sessions.length} sessions`}</Title>
        {isDraft && (
          <Button size="xs" onClick={() => setOpen({ what: 'add-sessions' })}>
            Add sessions
          </Button>
        )}
      </Group>
      <Text fz="xs" c="dimmed" mb="sm">
        {over
          ? 'Who was there.'
          : 'Collar or staff numbers, no names. Who is on a team can change through the night; sessions and teams are part of the plan that is approved.'}
      </Text>
      <ErrorSummary problems={refused.map((error) => ({ message: errorSentence(error) }))} />
      {sessions.map((session) => (
        <section key={session.id} className={classes.session} aria-labelledby={`session-${session.id}`}>
          <Group justify="space-between" mb={4}>
            <Title order={3} id={`session-${session.id}`}>
              {sessionWords(session)}
            </Title>
            {isDraft && (
              <Group gap="xs">
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => setOpen({ what: 'team', session, team: null })}
                >
                  Add a team
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => setOpen({ what: 'session', session })}
                >
                  Change the times
                </Button>
                {sessions.length > 1 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() =>
                      removeSession.mutate({ operationId, id: session.id, version: session.version })
                    }
                  >
                    Remove the session
                  </Button>
                )}
              </Group>
            )}
          </Group>
          <TeamTable
            session={session}
            visits={visits}
            childRole={operation.scenario.childRole}
            onChange={over ? null : (team) => setOpen({ what: 'team', session, team })}
            onRemove={
              isDraft && session.teams.length > 1
                ? ({ id, version }) => removeTeam.mutate({ operationId, id, version })
                : null
            }
          />
        </section>
      ))}
      {isYoungPerson(operation.scenario.childRole) && <AdultTable operationId={operationId} />}
      <SidePanel title={panelTitle(open)} opened={open !== null} onClose={close}>
        {open?.what === 'add-sessions' && <AddSessionsForm operation={operation} onDone={close} />}
        {open?.what === 'session' && (
          <ChangeSessionForm operationId={operationId} session={open.session} onDone={close} />
        )}
        {open?.what === 'team' && (
          <TeamForm
            operationId={operationId}
            sessionId={open.session.id}
            team={open.team}
            childRole={operation.scenario.childRole}
            onDone={close}
          />
        )}
      </SidePanel>
    </div>
  )
}

function panelTitle(open: Open | null): string {
  if (open?.what === 'add-sessions') return 'Add sessions'
  if (open?.what === 'session') return 'Change the times'
  return open?.what === 'team' && open.team !== null ? open.team.name : 'Add a team'
}
