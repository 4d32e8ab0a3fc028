import { z } from 'zod'

/** The longest that a team's own words may be: a paragraph, so that a letter stays one page. */
const LONGEST = 400

const slot = z.string().trim().max(LONGEST, `Keep your own words to ${LONGEST} characters`)

/**
 * A team's own words: a slot for each document that has a place for them, empty as it ships. An empty slot is shown
 * nowhere; any other text stands as a paragraph of its own.
 */
export const localWording = z.strictObject({
  letter: slot,
  invitation: slot,
  handbook: slot,
  deck: slot,
})
