import type { Kysely } from 'kysely'
import { up as initial } from './0001-initial'
import { up as operationStatus } from './0002-operation-status'
import { up as followUp } from './0003-follow-up'
import { up as venueDraws } from './0004-venue-draws'
import { up as sessionsAndTeams } from './0005-sessions-and-teams'
import { up as visitKinds } from './0006-visit-kinds'
import { up as afterTheNight } from './0007-after-the-night'
import { up as forwardPlan } from './0008-forward-plan'
import { up as noAccounts } from './0009-no-accounts'
import { up as cadets } from './0010-cadets'
import { up as assignments } from './0011-assignments'
import { up as packs } from './0012-packs'

/** One step of the schema. Steps are never changed once released; `number` is what `user_version` becomes. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: (db: Kysely<unknown>) => Promise<void>
}

/** All steps in order. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'initial', up: initial },
  { number: 2, name: 'operation-status', up: operationStatus },
  { number: 3, name: 'follow-up', up: followUp },
  { number: 4, name: 'venue-draws', up: venueDraws },
  { number: 5, name: 'sessions-and-teams', up: sessionsAndTeams },
  { number: 6, name: 'visit-kinds', up: visitKinds },
  { number: 7, name: 'after-the-night', up: afterTheNight },
  { number: 8, name: 'forward-plan', up: forwardPlan },
  { number: 9, name: 'no-accounts', up: noAccounts },
  { number: 10, name: 'cadets', up: cadets },
  { number: 11, name: 'assignments', up: assignments },
  { number: 12, name: 'packs', up: packs },
]
