import type { ComponentType } from 'react'
import { CadetScreen } from '../features/cadets/cadet.screen'
import { CadetListScreen } from '../features/cadets/cadet-list.screen'
import { CadetReviewsScreen } from '../features/cadets/cadet-reviews.screen'
import { FollowUpScreen } from '../features/follow-up/follow-up.screen'
import { HelpScreen } from '../features/help/help.screen'
import { HomeScreen } from '../features/home/home.screen'
import { ForwardPlanScreen } from '../features/operations/forward-plan.screen'
import { OperationListScreen } from '../features/operations/operation-list.screen'
import { MakePacksScreen } from '../features/packs/make-packs.screen'
import { PackChoicesScreen } from '../features/packs/pack-choices.screen'
import { PacksScreen } from '../features/packs/packs.screen'
import { RepliesScreen } from '../features/packs/replies.screen'
import { WordingScreen } from '../features/packs/wording.screen'
import { TrendsScreen } from '../features/trends/trends.screen'
import { VenueScreen } from '../features/venues/venue.screen'
import { VenueImportScreen } from '../features/venues/venue-import.screen'
import { VenueListScreen } from '../features/venues/venue-list.screen'
import { OperationWorkspaceScreen } from './operation-workspace.screen'
import { SettingsScreen } from './settings.screen'

/** A place of the rail. Its position is its shortcut: the first is Ctrl+1. */
export interface Place {
  readonly label: string
  readonly path: string
}

export const PLACES: readonly Place[] = [
  { label: 'Home', path: '/home' },
  { label: 'Venues', path: '/venues' },
  { label: 'Operations', path: '/operations' },
  { label: 'Cadets', path: '/cadets' },
  { label: 'Follow-up', path: '/follow-up' },
  { label: 'Trends', path: '/trends' },
  { label: 'Packs', path: '/packs' },
]

export const FOOT_PLACES: readonly Place[] = [
  { label: 'Settings', path: '/settings' },
  { label: 'Help', path: '/help' },
]

/** What the palette offers besides the places and what the register holds. */
export const ACTIONS: readonly Place[] = [
  { label: 'Add a venue', path: '/venues/new' },
  { label: 'Import venues from a file', path: '/venues/import' },
  { label: 'Plan an operation', path: '/operations/new' },
  { label: 'Look at the forward plan', path: '/operations/forward-plan' },
  { label: 'Add to the forward plan', path: '/operations/forward-plan/new' },
  { label: 'Add a cadet', path: '/cadets/new' },
  { label: 'Add an action', path: '/follow-up/new' },
  { label: 'Record training', path: '/follow-up/new-training' },
  { label: 'Make packs for some venues', path: '/packs/make' },
  { label: 'Choose what goes to whom', path: '/packs/choices' },
  { label: 'See what came of the packs', path: '/packs/replies' },
  { label: 'Change the wording of the documents', path: '/packs/wording' },
  { label: 'Change the force profile', path: '/settings' },
  { label: 'Look at the scenarios', path: '/settings/scenarios' },
  { label: 'Look at the pass rules', path: '/settings/pass-rules' },
  { label: 'Change light or dark', path: '/settings/appearance' },
  { label: 'Read how to record a night by keyboard', path: '/help/recording-a-night' },
]

interface PlaceRoute {
  /** A pattern takes the path of a list and of its open panel together, so that the list stays as it is. */
  readonly path: string | RegExp
  readonly Screen: ComponentType
}

/** Every screen and its address, the first that fits. Screens read their parameters with `useParams`. */
export const ROUTES: readonly PlaceRoute[] = [
  { path: '/home', Screen: HomeScreen },
  { path: '/follow-up/:section?', Screen: FollowUpScreen },
  { path: '/venues/import', Screen: VenueImportScreen },
  { path: /^\/venues(?:\/new)?\/?$/, Screen: VenueListScreen },
  { path: '/venues/:id', Screen: VenueScreen },
  { path: /^\/operations\/forward-plan(?:\/new)?\/?$/, Screen: ForwardPlanScreen },
  { path: /^\/operations(?:\/new(?:\/(?:retest|intention)\/[\w,-]+)?)?\/?$/, Screen: OperationListScreen },
  { path: '/operations/:id/:step?/:venueId?', Screen: OperationWorkspaceScreen },
  { path: /^\/cadets(?:\/new)?\/?$/, Screen: CadetListScreen },
  { path: '/cadets/reviews', Screen: CadetReviewsScreen },
  { path: '/cadets/:id', Screen: CadetScreen },
  { path: '/trends', Screen: TrendsScreen },
  { path: /^\/packs(?:\/make)?\/?$/, Screen: PacksScreen },
  { path: '/packs/make/:venues', Screen: MakePacksScreen },
  { path: '/packs/choices', Screen: PackChoicesScreen },
  { path: '/packs/replies', Screen: RepliesScreen },
  { path: '/packs/wording', Screen: WordingScreen },
  { path: '/settings/:tab?', Screen: SettingsScreen },
  { path: '/help/:page?', Screen: HelpScreen },
]
