import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { foldedIncludes } from '../lib/fold'
import { ACTIONS, FOOT_PLACES, PLACES, type Place } from './places'
import { useLock, useNamedThings } from './queries'

const SHOWN_PER_GROUP = 8
const WHAT = 'Find a place, an action, a venue or an operation'

/** Ctrl+K: every place and action, and any venue or operation by name. */
export function Palette() {
  const [, navigate] = useLocation()
  const [wanted, setWanted] = useState(false)
  const { venues, operations } = useNamedThings(wanted)
  const lock = useLock()

  const goTo = (place: Place): SpotlightActionData => ({
    id: place.path,
    label: place.label,
    onClick: () => navigate(place.path),
  })
  const groups: SpotlightActionGroupData[] = [
    { group: 'Go to', actions: [...PLACES, ...FOOT_PLACES].map(goTo) },
    {
      group: 'Do',
      actions: [...ACTIONS.map(goTo), { id: 'lock', label: 'Lock', onClick: () => lock.mutate() }],
    },
    {
      group: 'Operations',
      actions: operations.map((row) => ({
        ...goTo({ label: `${row.reference} ${row.name}`, path: `/operations/${row.id}` }),
        description: row.areas,
      })),
    },
    {
      group: 'Venues',
      actions: venues.map((row) => ({
        ...goTo({ label: row.name, path: `/venues/${row.id}` }),
        description: row.town,
      })),
    },
  ]

  return (
    <Spotlight
      actions={groups}
      filter={(query) => narrow(groups, query)}
      shortcut={['mod + K', 'mod + shift + P']}
      tagsToIgnore={[]}
      onSpotlightOpen={() => setWanted(true)}
      nothingFound="Nothing has that name"
      scrollable
      maxHeight="70vh"
      lockScroll={false}
      attributes={{ content: { 'aria-label': 'Find or do' } }}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      searchProps={{ 'aria-label': WHAT, placeholder: WHAT }}
    />
  )
}

/** Without a query the places and actions; with one, the first few of each group that have all its words. */
function narrow(groups: readonly SpotlightActionGroupData[], query: string): SpotlightActionGroupData[] {
  if (query.trim() === '') return groups.slice(0, 2)
  return groups
    .map(({ group, actions }) => ({
      group,
      actions: actions
        .filter((action) => foldedIncludes(`${action.label} ${action.description ?? ''}`, query))
        .slice(0, SHOWN_PER_GROUP),
    }))
    .filter(({ actions }) => actions.length > 0)
}
