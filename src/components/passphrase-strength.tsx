import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type Strength, strengthOf } from '../lib/passphrase-strength'
import classes from './passphrase-strength.module.css'

interface PassphraseStrengthProps {
  readonly passphrase: string
  readonly knownWords: readonly string[]
}

const STEPS = [0, 1, 2, 3] as const

/** How hard a passphrase is to guess: four bars and words. Advice on top of the rule, never a refusal. */
export function PassphraseStrength({ passphrase, knownWords }: PassphraseStrengthProps) {
  const [strength, setStrength] = useState<Strength | null>(null)
  const known = knownWords.join('\n')

  // Kept out of the query cache: its keys outlive the page, and this one would be a passphrase.
  useEffect(() => {
    let latest = true
    if (passphrase === '') setStrength(null)
    else void strengthOf(passphrase, known.split('\n')).then((answer) => latest && setStrength(answer))
    return () => {
      latest = false
    }
  }, [passphrase, known])

  if (strength === null) return null
  const { score, words, advice } = strength
  return (
    <div className={classes.strength}>
      <span className={classes.bars} data-score={score} aria-hidden>
        {STEPS.map((step) => (
          <span key={step} data-reached={step < score || undefined} />
        ))}
      </span>
      <Text fz="xs" role="status">
        {words}
        {advice !== null && ` ${advice}`}
      </Text>
    </div>
  )
}
