export interface Strength {
  /** 0 to 4, as zxcvbn counts: 4 is beyond an attacker with a copy of the file and years of time. */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly words: string
  readonly advice: string | null
}

const WORDS = [
  'Very easy to guess.',
  'Easy to guess.',
  'Could be guessed.',
  'Hard to guess.',
  'Very hard to guess.',
] as const

/**
 * Estimates how hard a passphrase is to guess (zxcvbn, with the common and the English word lists). The first
 * call loads the lists. `knownWords` are what anybody who knows the team would try.
 */
export async function strengthOf(passphrase: string, knownWords: readonly string[]): Promise<Strength> {
  estimator ??= loadEstimator()
  const { score, feedback } = (await estimator).check(
    passphrase,
    knownWords.filter((word) => word !== ''),
  )
  return { score, words: WORDS[score], advice: feedback.warning || feedback.suggestions[0] || null }
}

/** The library's own sentences say password, and spell it the American way. */
const OUR_WARNINGS = {
  topTen: 'This is one of the most used passwords.',
  common: 'This is often used as a password.',
  similarToCommon: 'This is close to a password that is often used.',
  userInputs: 'It is made of your number or the name of the register.',
}
const OUR_SUGGESTIONS = {
  allUppercase: 'Use capitals for some letters, not all.',
  capitalization: 'A capital at the start adds little.',
}

let estimator: ReturnType<typeof loadEstimator> | undefined

async function loadEstimator() {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: {
      ...english.translations,
      warnings: { ...english.translations.warnings, ...OUR_WARNINGS },
      suggestions: { ...english.translations.suggestions, ...OUR_SUGGESTIONS },
    },
  })
}
