import { z } from 'zod'
import { PICTURES } from './picture'
import { fact, sentence, sentences } from './wording-shape'

/** The words that only the training slides need, as they stand in `resources/packs/<language>/deck.yaml`. */

/** More points than these would be too small to read from the back of a room. */
const points = z.array(fact).min(2).max(5)
const list = z.strictObject({ heading: sentence(), points })

export const deckWording = z.strictObject({
  title: sentence('title'),
  opening: z.strictObject({ lead: sentence(), inOrder: sentence() }),
  what: list,
  who: list,
  oneSign: z.strictObject({ heading: sentence(), lead: fact }),
  steps: sentence(),
  questions: z.strictObject({ heading: sentence(), adult: sentence(), youngPerson: sentence() }),
  part: sentence('heading', 'number', 'count'),
  quiz: z.strictObject({
    only: sentence(),
    heading: sentence('number', 'count'),
    answer: sentence('letter', 'choice'),
  }),
  local: z.strictObject({ heading: sentence(), note: sentence() }),
  closing: z.strictObject({ heading: sentence(), points: sentences() }),
  notes: z.strictObject({
    say: sentence(),
    ask: sentence(),
    do: sentence(),
    signs: sentence(),
    steps: sentence(),
    calm: sentence(),
    told: sentence(),
    asked: sentence(),
    falseAlarm: sentence(),
    readAloud: sentence(),
    casePoints: sentence(),
    works: sentence(),
    care: sentence(),
    from: sentence('sources'),
  }),
  /** What each pictogram shows, for those who do not see it. */
  pictures: z.record(z.enum(PICTURES), sentence()),
})
