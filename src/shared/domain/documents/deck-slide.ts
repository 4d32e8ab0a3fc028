import type { ShownChannel } from './letterhead'
import type { ShownLogo } from './logos'
import type { Picture } from './picture'

/** A sign with its picture, and what the picture shows for those who do not see it. */
export interface SlideSign {
  readonly text: string
  readonly picture: Picture
  readonly alt: string
}

export interface SlideStep {
  readonly verb: string
  readonly text: string
}

/** Exactly what one slide shows, and what whoever gives the training says with it. */
export type DeckSlide = SlideContent & {
  readonly title: string
  /** Paragraphs. No slide is without. */
  readonly notes: readonly string[]
}

type SlideContent =
  /** The first slide: what this is, and who gives it. */
  | {
      readonly kind: 'title'
      readonly lead: string
      readonly from: readonly string[]
      readonly logo: ShownLogo | null
    }
  /** One thing to remember. */
  | { readonly kind: 'statement'; readonly lead: string }
  | { readonly kind: 'list'; readonly points: readonly string[] }
  /** The team's own words. */
  | { readonly kind: 'local'; readonly text: string }
  | { readonly kind: 'signs'; readonly signs: readonly SlideSign[] }
  | { readonly kind: 'steps'; readonly steps: readonly SlideStep[] }
  /** Words to say aloud, side by side by whom they are said to. */
  | {
      readonly kind: 'questions'
      readonly groups: readonly { readonly heading: string; readonly questions: readonly string[] }[]
    }
  /** A story to talk about, marked as what it is. */
  | {
      readonly kind: 'case'
      readonly label: string
      readonly paragraphs: readonly string[]
    }
  /** A question of the quiz. The answer is in the notes. */
  | {
      readonly kind: 'quiz'
      readonly question: string
      readonly options: readonly { readonly letter: string; readonly text: string }[]
    }
  /** The one number that cannot be missed, and the code word. */
  | {
      readonly kind: 'number'
      readonly first: ShownChannel
      readonly codeWordHeading: string
      readonly codeWord: string
      readonly others: readonly ShownChannel[]
      readonly falseAlarm: string
    }
  /** The last slide: what to do now, and whom to ask. */
  | { readonly kind: 'closing'; readonly points: readonly string[]; readonly contact: string }
