import { Text } from '@mantine/core'
import type { VenueDraw } from '@shared/contracts/operations.contract'
import { STRATIFICATION_WORDS } from '@shared/domain/venues/draw'
import { formatDay } from '../../lib/format'
import { useVenueDraws } from './queries'

/** How the venues of an operation were drawn, a sentence for each draw. */
export function VenueDraws({ operationId }: { readonly operationId: string }) {
  const { data = [] } = useVenueDraws(operationId)
  return data.map((draw) => (
    <Text key={`${draw.seed} ${draw.on}`} fz="xs" c="dimmed">
      {drawSentence(draw)}
    </Text>
  ))
}

function drawSentence({ drawn, frame, by, on, seed, takenOut, repeats }: VenueDraw): string {
  const how = by === 'none' ? '' : `, ${STRATIFICATION_WORDS[by].toLowerCase()}`
  const check = repeats
    ? 'Repeated from the seed just now: the same venues.'
    : 'The seed does not give these venues any more: do not call this a random draw.'
  const gone = takenOut > 0 ? ` ${takenOut} of them taken out of the plan since.` : ''
  return `${drawn} of ${frame} drawn on ${formatDay(on)}${how}, seed ${seed}. ${check}${gone}`
}
