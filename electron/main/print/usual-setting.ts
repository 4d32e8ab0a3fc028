/** A document that was made: how many texts it has, about how many lines those take, and in which setting it fitted. */
interface Fitted {
  readonly texts: number
  readonly lines: number
  readonly at: number
}

/** What documents of one kind needed, from the first of a run to the last. */
export interface UsualSettings {
  /** The setting to begin with for a model, counted from the roomiest. */
  readonly first: (model: object) => number
  readonly fitted: (model: object, at: number) => void
}

/** Characters: short enough that a name which takes one line more counts. */
const LINE = 40

/**
 * Remembers which settings documents of a kind needed. Letters to a hundred venues differ in little but names, and a
 * setting that could not hold a letter of as many texts and no more lines will not hold the next one: it is not printed
 * in it to find out.
 */
export function createUsualSettings(): UsualSettings {
  const known: Fitted[] = []
  return {
    first: (model) => {
      const { texts, lines } = lengthOf(model)
      return Math.max(
        0,
        ...known.filter((one) => one.texts === texts && one.lines <= lines).map(({ at }) => at),
      )
    },
    fitted: (model, at) => known.push({ ...lengthOf(model), at }),
  }
}

function lengthOf(model: unknown): Omit<Fitted, 'at'> {
  if (typeof model === 'string') return { texts: 1, lines: Math.ceil(model.length / LINE) }
  if (model === null || typeof model !== 'object') return { texts: 0, lines: 0 }
  return Object.values(model)
    .map(lengthOf)
    .reduce((all, one) => ({ texts: all.texts + one.texts, lines: all.lines + one.lines }), {
      texts: 0,
      lines: 0,
    })
}
