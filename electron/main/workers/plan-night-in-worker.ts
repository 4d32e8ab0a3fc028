import type { PlannedNight, PlannerInput } from '@shared/domain/planner/planner'
import createWorker from './plan-night.worker?nodeWorker'
import { runInWorker } from './run-in-worker'

/** Plans a session off the main thread. */
export const planNightInWorker = (input: PlannerInput): Promise<PlannedNight> =>
  runInWorker<PlannerInput, PlannedNight>(createWorker, input)
