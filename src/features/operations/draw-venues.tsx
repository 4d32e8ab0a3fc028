import { Button, Group, NativeSelect, NumberInput } from '@mantine/core'
import type { InputOf } from '@shared/contracts/contract'
import type { operationsContracts } from '@shared/contracts/operations.contract'
import type { VenueRow } from '@shared/contracts/venues.contract'
import {
  drawVenues,
  frameOf,
  STRATIFICATION_WORDS,
  STRATIFICATIONS,
  type Stratification,
} from '@shared/domain/venues/draw'
import { useState } from 'react'

/** What is kept of a draw, so that it can be repeated. */
export type Draw = NonNullable<InputOf<typeof operationsContracts.addVisits>['draw']>

interface DrawVenuesProps {
  /** The venues to draw from: those on show, none of them planned already or on contact hold. */
  readonly frame: readonly VenueRow[]
  readonly onDraw: (venueIds: string[], draw: Draw) => void
}

/** Draws venues at random from those on show. The seed is the computer's, so that nobody can pick a lucky one. */
export function DrawVenues({ frame, onDraw }: DrawVenuesProps) {
  const [wanted, setWanted] = useState<number | string>(10)
  const [by, setBy] = useState<Stratification>('none')
  const count = Math.min(Number(wanted), frame.length, 200)

  const draw = () => {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
    const ids = drawVenues(frameOf(frame, by), count, seed)
    onDraw([...ids], { seed, by, frame: frame.map(({ id }) => id) })
  }
  return (
    <Group gap="md" align="flex-end" role="group" aria-label="Draw at random">
      <NumberInput
        label="How many"
        w="6rem"
        min={1}
        max={200}
        allowDecimal={false}
        hideControls
        value={wanted}
        onChange={setWanted}
      />
      <NativeSelect
        label="Drawn"
        data={STRATIFICATIONS.map((value) => ({ value, label: STRATIFICATION_WORDS[value] }))}
        value={by}
        onChange={({ currentTarget }) => setBy(currentTarget.value as Stratification)}
      />
      <Button variant="default" onClick={draw} disabled={!(count >= 1)}>
        Draw from the {frame.length.toLocaleString('en-GB')} shown
      </Button>
    </Group>
  )
}
