import { Button, Checkbox, Group, NumberInput, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import { clock } from '@shared/contracts/fields'
import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import type { VenueRow } from '@shared/contracts/venues.contract'
import { fitsSetting, settingInSentence } from '@shared/domain/operations/scenario-setting'
import { dealSlots, runsPastFinish } from '@shared/domain/operations/sessions'
import { areaWords, coverageWords, type VenueArea } from '@shared/domain/venues/choosing'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { useMemo, useState } from 'react'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { EmptyState } from '../../components/empty-state'
import { useContractForm } from '../../components/use-contract-form'
import { areaOnShow, isOnShow, isUnderRule, NO_FILTER } from '../../components/venue-filter'
import { VenueFilterBar } from '../../components/venue-filter-bar'
import { dayOf, formatCount } from '../../lib/format'
import { type Draw, DrawVenues } from './draw-venues'
import classes from './plan-step.module.css'
import { useAddVisits } from './queries'
import { firstTeams, TeamChoice } from './team-choice'
import { VenueChoice } from './venue-choice'

interface AddVenuesProps {
  readonly view: OperationView
  readonly venues: readonly VenueRow[]
  /** The venues that are chosen already when it opens: those of a re-test. */
  readonly beginWith?: readonly string[]
  /** The kind of visit that is chosen when it opens: that of a line of the forward plan. */
  readonly beginKind?: VisitKind
  readonly onDone: () => void
}

const KINDS: readonly { readonly value: VisitKind; readonly label: string }[] = [
  { value: 'test', label: 'Test visits' },
  { value: 'engagement', label: 'Engagement visits' },
]

type Session = OperationView['operation']['sessions'][number]
type FormValues = InputOf<typeof operationsContracts.addVisits>

/** Chooses venues and gives them slots, in the order in which they were chosen. */
export function AddVenues(props: AddVenuesProps) {
  const { venues, beginWith = [], beginKind = 'test', onDone } = props
  const { operation, visits } = props.view
  const addVisits = useAddVisits()
  const [filter, setFilter] = useState(NO_FILTER)
  const { setting } = operation.scenario
  const toVisit = useMemo(() => {
    const taken = new Set(visits.map(({ venueId }) => venueId))
    return venues.filter(({ id, onContactHold }) => !taken.has(id) && !onContactHold)
  }, [venues, visits])
  const { form, handle, field } = useContractForm<FormValues>({
    name: 'add-venues',
    schema: operationsContracts.addVisits.input,
    initialValues: {
      operationId: operation.id,
      kind: beginKind,
      venueIds: beginWith.filter((id) =>
        toVisit.some((venue) => venue.id === id && fitsSetting(venue.type, setting)),
      ),
      teamIds: firstTeams(operation.sessions[0]),
      firstSlot: operation.sessions[0]?.start ?? '',
      minutesBetween: 20,
      neighboursTogether: true,
    },
    submit: async (values) => {
      await addVisits.mutateAsync(values)
      onDone()
    },
  })
  const { venueIds: chosen, kind = beginKind, teamIds = [], firstSlot, minutesBetween } = form.values
  const { neighboursTogether, draw, every } = form.values
  const session = operation.sessions.find(({ teams }) => teams.some(({ id }) => teamIds.includes(id)))
  const planned = slotsOf(session, chosen.length, firstSlot, minutesBetween, teamIds)
  const fits = useMemo(
    () =>
      ({ type }: VenueRow) =>
        kind === 'engagement' || fitsSetting(type, setting),
    [kind, setting],
  )
  const free = useMemo(() => toVisit.filter(fits), [toVisit, fits])
  const misfits = venues.filter((venue) => !fits(venue)).length
  const keep = (venueIds: string[], how: { draw?: Draw; every?: VenueArea[] } = {}) =>
    form.setValues({ venueIds, draw: how.draw, every: how.every })

  const today = dayOf(new Date().toISOString())
  const shown = useMemo(
    () => free.filter((venue) => isOnShow(venue, filter) && isUnderRule(venue, filter, today)),
    [free, filter, today],
  )
  const area = areaOnShow(filter)
  /** A whole town stays one beside other whole towns; beside a venue put in by hand it is a choice by hand. */
  const chooseShown = () => {
    const ids = new Set(shown.map(({ id }) => id))
    const rest = chosen.filter((id) => !ids.has(id))
    const areas = kind === 'test' && area && (rest.length === 0 ? [area] : every && [...every, area])
    keep([...new Set([...chosen, ...ids])], areas ? { every: areas } : {})
  }
  const held = venues.filter(({ onContactHold }) => onContactHold).length

  if (venues.length === 0) {
    return (
      <EmptyState
        action={
          <Button variant="default" onClick={onDone}>
            Back to the plan
          </Button>
        }
      >
        No venues in the register yet. Add or import them under Venues first.
      </EmptyState>
    )
  }
  return (
    <ContractForm
      handle={handle}
      submitLabel={chosen.length === 0 ? 'Add venues' : `Add ${formatCount(chosen.length, 'venue')}`}
      more={
        <Button variant="default" onClick={onDone}>
          Back to the plan
        </Button>
      }
    >
      <Group justify="space-between">
        <Title order={2}>Add venues</Title>
        <SegmentedControl
          size="xs"
          aria-label="Kind of visit"
          data={[...KINDS]}
          value={kind}
          onChange={(value) =>
            form.setValues({ kind: value as VisitKind, venueIds: [], draw: undefined, every: undefined })
          }
        />
      </Group>
      <Stack gap="xs">
        <VenueFilterBar venues={venues} filter={filter} onFilter={setFilter} />
        <Group gap="xs" align="flex-end">
          <TeamChoice
            sessions={operation.sessions}
            teamIds={teamIds}
            onChoose={(teamIds, start) => form.setValues({ teamIds, firstSlot: start ?? firstSlot })}
          />
          <ClockInput label="First slot" w="6rem" {...field('firstSlot')} />
          <NumberInput label="Minutes between" w="8rem" hideControls {...field('minutesBetween')} />
          {kind === 'test' && (
            <DrawVenues frame={shown} onDraw={(ids, drawn) => keep(ids, { draw: drawn })} />
          )}
        </Group>
      </Stack>
      <Group justify="space-between" align="flex-end" wrap="nowrap">
        <div>
          <Text fz="xs" role="status">
            <span className={planned.late ? classes.warning : undefined}>{planned.words}</span>
            {draw &&
              ` Drawn from ${formatCount(draw.frame.length, 'venue')} with seed ${draw.seed}, which is kept with the operation.`}
            {every && ` These are all the ${every.map(areaWords).join(' and ')} that can be chosen.`}
            {misfits > 0 &&
              ` The scenario is for ${settingInSentence(setting)}: ${formatCount(misfits, 'venue')} of another type cannot be tested with it.`}
            {held > 0 && ` ${formatCount(held, 'venue')} on contact hold cannot be chosen.`}
          </Text>
          <Text fz="xs" c="dimmed">
            {coverageWords(venues.filter((venue) => fits(venue) && isOnShow(venue, filter)))}
          </Text>
          <Checkbox
            size="xs"
            mt={6}
            label="Visit venues of one chain or one postcode one after the other, because they ring each other"
            checked={neighboursTogether ?? false}
            onChange={({ currentTarget }) => form.setFieldValue('neighboursTogether', currentTarget.checked)}
          />
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" variant="default" onClick={chooseShown} disabled={shown.length === 0}>
            Choose all {shown.length.toLocaleString('en-GB')} {area ? areaWords(area) : 'shown'}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => keep([])}>
            Choose none
          </Button>
        </Group>
      </Group>
      <VenueChoice
        id="add-venues-venueIds"
        venues={shown}
        total={free.length}
        chosen={chosen}
        chosenFirst={beginWith.length > 0}
        onChoose={keep}
      />
    </ContractForm>
  )
}

/** When the chosen venues would be visited, so that nobody plans past the end of the night unawares. */
function slotsOf(
  session: Session | undefined,
  count: number,
  first: string,
  minutes: number,
  teamIds: readonly string[],
): { readonly words: string; readonly late: boolean } {
  const say = (words: string) => ({ words, late: false })
  if (count === 0) return say('None chosen yet. Slots follow the order of choosing.')
  if (!clock.safeParse(first).success || !Number.isInteger(minutes)) return say(`${count} chosen.`)
  if (session === undefined) return say(`${count} chosen. Choose at least one team.`)
  const slots = dealSlots(first, minutes, count, teamIds).map(({ slot }) => slot)
  const teams = teamIds.length === 1 ? '' : ` for ${teamIds.length} teams`
  const when = count === 1 ? `slot at ${first}` : `slots from ${slots[0]} to ${slots.at(-1)}${teams}`
  const words = `${count} chosen: ${when}`
  return runsPastFinish(session, first, minutes, count, teamIds.length)
    ? { words: `${words}. The last is after the planned finish, ${session.finish}.`, late: true }
    : say(`${words}, planned finish ${session.finish}.`)
}
