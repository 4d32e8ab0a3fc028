import { TextInput } from '@mantine/core'
import type { Operation } from '@shared/contracts/operations.contract'
import { teamFields } from '@shared/contracts/sessions.contract'
import { type ChildRole, isYoungPerson } from '@shared/domain/operations/operation'
import {
  isAdultReference,
  TEAM_ROLE_WORDS,
  TEAM_ROLES,
  type TeamMember,
  type TeamRole,
} from '@shared/domain/operations/teams'
import { z } from 'zod'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { useAddTeam, useChangeTeam } from './queries'

interface TeamFormProps {
  readonly operationId: string
  readonly sessionId: string
  /** The team that is changed; `null` for a new one. */
  readonly team: Operation['sessions'][number]['teams'][number] | null
  readonly childRole: ChildRole
  readonly onDone: () => void
}

const numbersIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Numbers with commas between, as they are typed. */
const numbers = z.string().refine((typed) => numbersIn(typed).every(isAdultReference), {
  error: 'Enter collar or staff numbers, like PC 4127, not names',
})

type Typed = Record<TeamRole, string> & { readonly name: string; readonly vehicle: string | null }

const typedTeam = z.object({
  ...teamFields.pick({ name: true, vehicle: true }).shape,
  ...(Object.fromEntries(TEAM_ROLES.map((role) => [role, numbers])) as Record<TeamRole, typeof numbers>),
})

const membersOf = (typed: Record<TeamRole, string>): TeamMember[] =>
  TEAM_ROLES.flatMap((role) => numbersIn(typed[role]).map((adult) => ({ role, adult })))

const HINTS: Readonly<Partial<Record<TeamRole, string>>> = {
  role_player: 'Goes in with the child role. Several: with commas between',
  cover: 'A covert officer inside the venue with them',
  welfare: 'Looks after the young person, and does nothing else',
  debrief: 'Speaks to staff afterwards, so is known at the venue from then on',
}

/** Names a team, its vehicle and who is on it, by role. */
export function TeamForm({ operationId, sessionId, team, childRole, onDone }: TeamFormProps) {
  const add = useAddTeam()
  const change = useChangeTeam()
  const roleValues = Object.fromEntries(
    TEAM_ROLES.map((role) => [
      role,
      (team?.members ?? [])
        .filter((member) => member.role === role)
        .map(({ adult }) => adult)
        .join(', '),
    ]),
  ) as Record<TeamRole, string>
  const { handle, field } = useContractForm<Typed>({
    name: 'team',
    schema: typedTeam,
    initialValues: { ...roleValues, name: team?.name ?? '', vehicle: team?.vehicle ?? '' },
    submit: async ({ name, vehicle, ...typed }) => {
      const fields = { name, vehicle, members: membersOf(typed) }
      await (team === null
        ? add.mutateAsync({ ...fields, operationId, sessionId })
        : change.mutateAsync({ ...fields, operationId, id: team.id, version: team.version }))
      onDone()
    },
  })
  const roles = TEAM_ROLES.filter(
    (role) => role !== 'welfare' || isYoungPerson(childRole) || roleValues.welfare,
  )
  return (
    <ContractForm handle={handle} submitLabel={team === null ? 'Add the team' : 'Save the team'}>
      <TextInput label="Name" description="For example, Team B" {...field('name')} />
      <TextInput label="Vehicle (optional)" {...field('vehicle')} />
      {roles.map((role) => (
        <TextInput key={role} label={TEAM_ROLE_WORDS[role]} description={HINTS[role]} {...field(role)} />
      ))}
    </ContractForm>
  )
}
