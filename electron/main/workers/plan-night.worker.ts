import { parentPort } from 'node:worker_threads'
import { type PlannerInput, planNight } from '@shared/domain/planner/planner'

parentPort?.once('message', (input: PlannerInput) => parentPort?.postMessage(planNight(input)))
