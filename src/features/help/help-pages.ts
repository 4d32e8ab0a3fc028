import afterTheNight from '@resources/help/after-the-night.md?raw'
import cadets from '@resources/help/cadets.md?raw'
import forceProfile from '@resources/help/force-profile.md?raw'
import forwardPlan from '@resources/help/forward-plan.md?raw'
import gettingStarted from '@resources/help/getting-started.md?raw'
import languages from '@resources/help/languages.md?raw'
import otherVisits from '@resources/help/other-visits.md?raw'
import packsAndDrafts from '@resources/help/packs-and-e-mail-drafts.md?raw'
import papersForTheNight from '@resources/help/papers-for-the-night.md?raw'
import planningAnOperation from '@resources/help/planning-an-operation.md?raw'
import recordingANight from '@resources/help/recording-a-night.md?raw'
import safeguardingRules from '@resources/help/safeguarding-rules.md?raw'
import scenariosAndRules from '@resources/help/scenarios-and-pass-rules.md?raw'
import trends from '@resources/help/trends.md?raw'
import welfareOnTheNight from '@resources/help/welfare-on-the-night.md?raw'
import security from '@resources/help/what-security-promises.md?raw'
import wording from '@resources/help/wording-of-documents.md?raw'
import youngPeopleOnTeams from '@resources/help/young-people-on-teams.md?raw'

export interface HelpPage {
  /** Its name in the address, and of its file. */
  readonly name: string
  /** Its first heading. */
  readonly title: string
  readonly text: string
}

const page = (name: string, text: string): HelpPage => ({
  name,
  title: /^# (.+)$/m.exec(text)?.[1] ?? name,
  text,
})

/** The guide in reading order. */
export const HELP_PAGES: readonly HelpPage[] = [
  page('getting-started', gettingStarted),
  page('force-profile', forceProfile),
  page('planning-an-operation', planningAnOperation),
  page('forward-plan', forwardPlan),
  page('papers-for-the-night', papersForTheNight),
  page('cadets', cadets),
  page('young-people-on-teams', youngPeopleOnTeams),
  page('welfare-on-the-night', welfareOnTheNight),
  page('safeguarding-rules', safeguardingRules),
  page('recording-a-night', recordingANight),
  page('other-visits', otherVisits),
  page('after-the-night', afterTheNight),
  page('packs-and-e-mail-drafts', packsAndDrafts),
  page('wording-of-documents', wording),
  page('languages', languages),
  page('scenarios-and-pass-rules', scenariosAndRules),
  page('trends', trends),
  page('what-security-promises', security),
]
