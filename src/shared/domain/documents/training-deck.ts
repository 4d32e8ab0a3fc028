import type { DeckSlide } from './deck-slide'

/** Exactly what the training slides show: the allow-list. They name no venue, so one deck serves many. */
export interface TrainingDeck {
  readonly language: string
  /** What the file calls itself. */
  readonly title: string
  /** At the foot of every slide: who may see it, and which operation it belongs to. */
  readonly footer: string
  /** The force's protective marking, at the head and the foot of every slide; blank where it has none. */
  readonly marking: string
  /** What stands across every slide whose words nobody has checked. */
  readonly proof: string | null
  readonly slides: readonly DeckSlide[]
}
