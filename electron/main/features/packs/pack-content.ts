import email from '@resources/packs/en/email.yaml?raw'
import letter from '@resources/packs/en/letter.yaml?raw'
import accommodation from '@resources/packs/en/venues/accommodation.yaml?raw'
import licensedPremises from '@resources/packs/en/venues/licensed-premises.yaml?raw'
import other from '@resources/packs/en/venues/other.yaml?raw'
import privateHire from '@resources/packs/en/venues/private-hire.yaml?raw'
import takeaway from '@resources/packs/en/venues/takeaway.yaml?raw'
import sources from '@resources/packs/sources.yaml?raw'
import {
  emailWording,
  letterWording,
  type PackWording,
  type VenueWording,
  venueWording,
} from '@shared/domain/documents/pack-wording'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { z } from 'zod'
import { wordingReader } from '../../print/wording-file'

/** The YAML files of one language, by name, and the sources they cite. */
export interface ContentFiles {
  readonly letter: string
  readonly email: string
  readonly venues: Readonly<Record<string, string>>
  readonly sources: string
}

/** The English wording, as it lies in `resources/packs/en`. */
export const ENGLISH: ContentFiles = {
  letter,
  email,
  venues: {
    'accommodation.yaml': accommodation,
    'licensed-premises.yaml': licensedPremises,
    'other.yaml': other,
    'private-hire.yaml': privateHire,
    'takeaway.yaml': takeaway,
  },
  sources,
}

const { read, broken } = wordingReader('packs')

const sourceList = z.record(
  z.string(),
  z.strictObject({ what: z.string().min(1), address: z.url().nullable() }),
)

/**
 * Reads the wording of the packs. Refuses (`internal`, with the file and the place in it) what is not as the
 * shapes say, a statement whose source is not listed, and a venue type that no file or more than one serves.
 */
export function loadPackContent(files: ContentFiles = ENGLISH): PackWording {
  const known = Object.keys(read('sources.yaml', sourceList, files.sources))
  const venues = Object.entries(files.venues).map(([name, text]) => {
    const venue = read(name, venueWording, text)
    const unlisted = sourcesOf(venue).find((key) => !known.includes(key))
    if (unlisted !== undefined) throw broken(name, `the source ${unlisted} is not listed in sources.yaml`)
    return venue
  })
  for (const type of VENUE_TYPES) {
    const files = venues.filter((venue) => venue.types.includes(type)).length
    if (files !== 1) throw broken('venues', `the venue type ${type} is in ${files} files and must be in one`)
  }
  return {
    letter: read('letter.yaml', letterWording, files.letter),
    email: read('email.yaml', emailWording, files.email),
    venues,
  }
}

const sourcesOf = ({ letter, poster }: VenueWording): readonly string[] =>
  [letter.next, poster.lead, poster.callHeading, ...poster.signs, ...poster.steps].flatMap(
    (fact) => fact.sources,
  )
