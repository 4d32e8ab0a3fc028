import { Title } from '@mantine/core'
import type { Cadet } from '@shared/contracts/cadets.contract'
import { monthsWords } from '@shared/domain/cadets/age'
import type { ReactNode } from 'react'
import { formatDay, formatMonth } from '../../lib/format'
import classes from './cadet.module.css'
import { useVenueChoices } from './queries'

/** What the register holds of a cadet, and where the cadet does not go. */
export function CadetFacts({ cadet }: { readonly cadet: Cadet }) {
  const venues = useVenueChoices().data ?? []
  const notHere = [
    ...venues.filter(({ id }) => cadet.venueIds.includes(id)).map(({ name, town }) => `${name}, ${town}`),
    ...cadet.towns.map((town) => `All of ${town}`),
  ]
  return (
    <div className={classes.columns}>
      <section aria-labelledby="cadet-about">
        <Title order={2} id="cadet-about">
          About
        </Title>
        <dl className={classes.facts}>
          <Fact name="Born">{formatMonth(cadet.born)}</Fact>
          <Fact name="Unit’s file">{cadet.unitFileReference}</Fact>
          <Fact name="Not here">
            {notHere.length === 0 ? 'Nowhere ticked' : notHere.map((place) => <div key={place}>{place}</div>)}
          </Fact>
        </dl>
      </section>
      <section aria-labelledby="cadet-ready">
        <Title order={2} id="cadet-ready">
          Before a session
        </Title>
        <dl className={classes.facts}>
          <Fact name="Vetted">{vettingWords(cadet)}</Fact>
          <Fact name="Briefed">
            {cadet.briefedOn === null ? 'No briefing recorded yet' : formatDay(cadet.briefedOn)}
          </Fact>
          {cadet.confirmedAges.map(({ day, months, by }) => (
            <Fact key={day} name="Age confirmed">
              {monthsWords(months)} on {formatDay(day)}, by {by}
            </Fact>
          ))}
        </dl>
      </section>
    </div>
  )
}

function vettingWords({ vettedOn, vettedUntil }: Cadet): string {
  if (vettedOn === null) return 'No vetting recorded yet'
  return vettedUntil === null
    ? `${formatDay(vettedOn)}, with no end`
    : `${formatDay(vettedOn)} to ${formatDay(vettedUntil)}`
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
