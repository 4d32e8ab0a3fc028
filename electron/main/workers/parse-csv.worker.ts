import { parentPort } from 'node:worker_threads'
import { parseCsv } from './parse-csv'

parentPort?.once('message', (file: Uint8Array) => parentPort?.postMessage(parseCsv(file)))
