import { PageTabs } from '../../components/page-tabs'

const PATHS = {
  make: '/packs',
  replies: '/packs/replies',
  wording: '/packs/wording',
  choices: '/packs/choices',
} as const

const TABS = [
  { label: 'Make packs', path: PATHS.make },
  { label: 'Replies', path: PATHS.replies },
  { label: 'Wording', path: PATHS.wording },
  { label: 'What goes to whom', path: PATHS.choices },
]

/** The views of Packs: making them, what came of them, their words, and what goes to whom. */
export function PacksTabs({ current }: { readonly current: keyof typeof PATHS }) {
  return <PageTabs label="Views of packs" tabs={TABS} current={PATHS[current]} />
}
