import type { Worker, WorkerOptions } from 'node:worker_threads'

/** Gives one task to a fresh worker and returns its one answer; the worker ends with it. */
export function runInWorker<Task, Answer>(
  createWorker: (options: WorkerOptions) => Worker,
  task: Task,
): Promise<Answer> {
  const worker = createWorker({})
  return new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The worker ended without an answer')))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
