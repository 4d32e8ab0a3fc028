import { Kbd, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { Link, useLocation } from 'wouter'
import { FOOT_PLACES, PLACES, type Place } from './places'
import { useWaiting } from './queries'
import classes from './rail.module.css'

/** The places, in the order of the work, each with its shortcut; settings and help at the foot. */
export function Rail() {
  const waiting = useWaiting()
  return (
    <nav className={classes.rail} aria-label="Places">
      <div className={classes.name}>Makesafe Desk</div>
      <UnstyledButton className={classes.find} onClick={spotlight.open} aria-keyshortcuts="Control+K">
        Find or do
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      <ul className={classes.places}>
        {PLACES.map((place, i) => (
          <PlaceLink
            key={place.path}
            place={place}
            digit={i + 1}
            waiting={place.path === '/follow-up' ? waiting : 0}
          />
        ))}
      </ul>
      <ul className={classes.foot}>
        {FOOT_PLACES.map((place) => (
          <PlaceLink key={place.path} place={place} />
        ))}
      </ul>
    </nav>
  )
}

interface PlaceLinkProps {
  readonly place: Place
  readonly digit?: number
  /** How many things wait there for this user. */
  readonly waiting?: number
}

function PlaceLink({ place, digit, waiting = 0 }: PlaceLinkProps) {
  const [location] = useLocation()
  const here = location === place.path || location.startsWith(`${place.path}/`)
  return (
    <li>
      <Link
        href={place.path}
        className={classes.place ?? ''}
        aria-current={here ? 'page' : undefined}
        {...(digit === undefined ? {} : { 'aria-keyshortcuts': `Control+${digit}` })}
      >
        <span aria-hidden className={classes.digit}>
          {digit}
        </span>
        {place.label}
        {waiting > 0 && (
          <span className={classes.waiting}>
            {waiting}
            <VisuallyHidden> waiting</VisuallyHidden>
          </span>
        )}
      </Link>
    </li>
  )
}
