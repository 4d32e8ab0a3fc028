import { CUE_WORDS, type Cue } from '@shared/domain/visits/behaviours'
import { type KeyboardEvent, useState } from 'react'
import { Glyph } from '../../components/glyph'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'

interface CueTogglesProps {
  /** The cues that fit whoever plays the child. */
  readonly cues: readonly Cue[]
  readonly draft: ResultDraft
  readonly onChange: (draft: ResultDraft) => void
}

/**
 * Which cues staff were actually shown. They start as the scenario has them. One tab stop: Left and Right
 * walk the cues, Space turns one on or off.
 */
export function CueToggles({ cues, draft, onChange }: CueTogglesProps) {
  const [current, setCurrent] = useState<Cue | undefined>(cues[0])

  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0
    const next = current && cues[cues.indexOf(current) + by]
    if (by !== 0 && next) currentTarget.querySelector<HTMLElement>(`[value="${next}"]`)?.focus()
  }

  return (
    <fieldset aria-label="Cues shown" className={`${classes.row} ${classes.cues}`} onKeyDown={onKeyDown}>
      <span aria-hidden className={classes.rowWords}>
        Cues
      </span>
      <span className={classes.choices}>
        {cues.map((cue) => (
          <label key={cue} className={classes.choice}>
            <input
              type="checkbox"
              value={cue}
              tabIndex={cue === current ? 0 : -1}
              checked={draft.cues.includes(cue)}
              onFocus={() => setCurrent(cue)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  ...draft,
                  cues: cues.filter((one) => (one === cue ? checked : draft.cues.includes(one))),
                })
              }
            />
            <span>
              <span aria-hidden className={classes.tick}>
                {draft.cues.includes(cue) ? <Glyph name="tick" /> : '–'}
              </span>{' '}
              {CUE_WORDS[cue]}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
