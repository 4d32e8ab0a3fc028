import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import { clock } from '@shared/contracts/fields'
import { type OperationView, operationsContracts } from '@shared/contracts/operations.contract'
import type { VenueRow } from '@shared/contracts/venues.contract'
import { fitsSetting, settingInSentence } from '@shared/domain/operations/scenario-setting'
import { dealSlots } from '@shared/domain/operations/sessions'
import {
  coverageWords,
  fallsUnder,
  VENUE_RULE_WORDS,
  VENUE_RULES,
  type VenueRule,
} from '@shared/domain/venues/choosing'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { useMemo, useState } from 'react'
import { ClockInput } from '../../components/clock-input'
import { ContractForm } from '../../components/contract-form'
import { EmptyState } from '../../components/empty-state'
import { useContractForm } from '../../components/use-contract-form'
import { foldedIncludes } from '../../lib/fold'
import { dayOf, formatCount } from '../../lib/format'
import { type Draw, DrawVenues } from './draw-venues'
import { useAddVisits } from './queries'
import { firstTeams, TeamChoice } from './team-choice'
import { VenueChoice } from './venue-choice'

interface AddVenuesProps {
  readonly view: OperationView
  readonly venues: readonly VenueRow[]
  readonly onDone: () => void
}

const EVERY_TOWN = 'Every town'

const KINDS: readonly { readonly value: VisitKind; readonly label: string }[] = [
  { value: 'test', label: 'Test visits' },
  { value: 'engagement', label: 'Engagement visits' },
]

type FormValues = InputOf<typeof operationsContracts.addVisits>

/** Chooses venues and gives them slots, in the order in which they were chosen. */
export function AddVenues({ view: { operation, visits }, venues, onDone }: AddVenuesProps) {
  const addVisits = useAddVisits()
  const [query, setQuery] = useState('')
  const [rule, setRule] = useState<VenueRule>('every')
  const [town, setTown] = useState(EVERY_TOWN)
  const { form, handle, field } = useContractForm<FormValues>({
    name: 'add-venues',
    schema: operationsContracts.addVisits.input,
    initialValues: {
      operationId: operation.id,
      venueIds: [],
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
  const {
    venueIds: chosen,
    kind = 'test',
    teamIds = [],
    firstSlot,
    minutesBetween,
    neighboursTogether,
    draw,
  } = form.values
  const session = operation.sessions.find(({ teams }) => teams.some(({ id }) => teamIds.includes(id)))
  const keep = (venueIds: string[], draw: Draw | undefined) => form.setValues({ venueIds, draw })
  /** A choice by hand is no draw any more. */
  const choose = (venueIds: string[]) => keep(venueIds, undefined)

  const { setting } = operation.scenario
  const suited = useMemo(
    () => venues.filter(({ type }) => kind === 'engagement' || fitsSetting(type, setting)),
    [venues, kind, setting],
  )
  const misfits = venues.length - suited.length
  const free = useMemo(() => {
    const taken = new Set(visits.map(({ venueId }) => venueId))
    return suited.filter(({ id, onContactHold }) => !taken.has(id) && !onContactHold)
  }, [suited, visits])
  const towns = useMemo(() => [...new Set(venues.map((venue) => venue.town))].sort(), [venues])
  const today = dayOf(new Date().toISOString())
  const narrow = useMemo(
    () => (venue: VenueRow) =>
      (town === EVERY_TOWN || venue.town === town) &&
      foldedIncludes(`${venue.name} ${venue.address} ${venue.town} ${venue.postcode}`, query),
    [query, town],
  )
  const shown = useMemo(
    () => free.filter((venue) => narrow(venue) && fallsUnder(rule, venue.lastVisitOn, today)),
    [free, narrow, rule, today],
  )
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
          onChange={(value) => form.setValues({ kind: value as VisitKind, venueIds: [], draw: undefined })}
        />
      </Group>
      <Group gap="md" align="flex-end">
        <TextInput
          label="Search"
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          w="14rem"
        />
        <NativeSelect
          label="Town"
          data={[EVERY_TOWN, ...towns]}
          value={town}
          onChange={({ currentTarget }) => setTown(currentTarget.value)}
        />
        <NativeSelect
          label="Which"
          data={VENUE_RULES.map((value) => ({ value, label: VENUE_RULE_WORDS[value] }))}
          value={rule}
          onChange={({ currentTarget }) => setRule(currentTarget.value as VenueRule)}
        />
        <Button
          variant="default"
          onClick={() => choose([...new Set([...chosen, ...shown.map(({ id }) => id)])])}
        >
          Choose all {shown.length.toLocaleString('en-GB')} shown
        </Button>
        <Button variant="subtle" onClick={() => choose([])}>
          Choose none
        </Button>
      </Group>
      <Group gap="md" align="flex-end">
        <TeamChoice
          sessions={operation.sessions}
          teamIds={teamIds}
          onChoose={(teamIds, start) => form.setValues({ teamIds, firstSlot: start ?? firstSlot })}
        />
        <ClockInput label="First slot" w="6rem" {...field('firstSlot')} />
        <NumberInput label="Minutes between" w="8rem" hideControls {...field('minutesBetween')} />
        {kind === 'test' && <DrawVenues frame={shown} onDraw={keep} />}
      </Group>
      <div>
        <Text fz="xs" role="status">
          {slotWords(chosen.length, firstSlot, minutesBetween, teamIds, session?.finish)}
          {draw &&
            ` Drawn from ${formatCount(draw.frame.length, 'venue')} with seed ${draw.seed}, which is kept with the operation.`}
          {misfits > 0 &&
            ` The scenario is for ${settingInSentence(setting)}: ${formatCount(misfits, 'venue')} of another type cannot be tested with it.`}
          {held > 0 && ` ${formatCount(held, 'venue')} on contact hold cannot be chosen.`}
        </Text>
        <Text fz="xs" c="dimmed">
          {coverageWords(suited.filter(narrow))}
        </Text>
      </div>
      <Checkbox
        size="xs"
        label="Visit venues of one chain or one postcode one after the other, because they ring each other"
        checked={neighboursTogether ?? false}
        onChange={({ currentTarget }) => form.setFieldValue('neighboursTogether', currentTarget.checked)}
      />
      <VenueChoice
        id="add-venues-venueIds"
        venues={shown}
        total={free.length}
        chosen={chosen}
        onChoose={choose}
      />
    </ContractForm>
  )
}

/** When the chosen venues would be visited, so that nobody plans past the end of the night unawares. */
function slotWords(
  count: number,
  first: string,
  minutes: number,
  teamIds: readonly string[],
  finish: string | undefined,
): string {
  if (count === 0) return 'None chosen yet. Slots follow the order of choosing.'
  if (!clock.safeParse(first).success || !Number.isInteger(minutes)) return `${count} chosen.`
  if (teamIds.length === 0 || finish === undefined) return `${count} chosen. Choose at least one team.`
  const slots = dealSlots(first, minutes, count, teamIds).map(({ slot }) => slot)
  const teams = teamIds.length === 1 ? '' : ` for ${teamIds.length} teams`
  return `${count} chosen: slots from ${slots[0]} to ${slots.at(-1)}${teams}, planned finish ${finish}.`
}
