import { parentPort, workerData } from 'node:worker_threads'

if (workerData === 'import electron') await import('electron')
parentPort.postMessage(`done: ${workerData}`)
