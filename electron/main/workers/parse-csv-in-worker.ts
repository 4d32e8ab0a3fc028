import type { ParsedCsv } from './parse-csv'
import createWorker from './parse-csv.worker?nodeWorker'
import { runInWorker } from './run-in-worker'

/** Reads a CSV file off the main thread. */
export const parseCsvInWorker = (file: Uint8Array): Promise<ParsedCsv> =>
  runInWorker<Uint8Array, ParsedCsv>(createWorker, file)
