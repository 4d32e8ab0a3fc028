import type { PackBatch } from '@shared/contracts/packs.contract'
import { AppError } from '@shared/errors'

interface Wanted {
  readonly venueId: string
  readonly venueName: string
}

/** Keeps one run at a time that makes packs, so that a screen may be left and come back to. */
export function createBatchKeeper(onProgress: (batch: PackBatch) => void) {
  let batch: PackBatch | null = null
  let isCancelled = false

  const change = (next: PackBatch): PackBatch => {
    batch = next
    onProgress(next)
    return next
  }

  return {
    /** The run that is under way or was last; `null` for none. */
    current: (): PackBatch | null => batch,

    /** Ends the run after the pack that is being made. */
    cancel: (): void => {
      isCancelled = true
    },

    /**
     * Makes the packs that are wanted one after the other. One that is refused is named with the reason and the rest
     * go on; a surprise ends the run. `make` answers with what to know of the pack. Refuses with `rule` while another
     * run is under way.
     */
    async run<One extends Wanted>(
      wanted: readonly One[],
      where: Pick<PackBatch, 'folder' | 'operationId'>,
      make: (one: One) => Promise<readonly string[]>,
    ): Promise<PackBatch> {
      if (batch?.isRunning)
        throw new AppError('rule', 'Packs are being made already. Wait, or cancel that run.')
      isCancelled = false
      const start = { total: wanted.length, done: 0, venueName: null, isRunning: true, isCancelled }
      let now: PackBatch = change({ ...start, ...where, made: [], problems: [], notes: [] })
      try {
        for (const one of wanted) {
          if (isCancelled) break
          const { venueId, venueName } = one
          now = change({ ...now, venueName })
          try {
            const notes = (await make(one)).map((message) => ({ venueId, venueName, message }))
            now = { ...now, made: [...now.made, { venueId, venueName }], notes: [...now.notes, ...notes] }
          } catch (error) {
            if (!(error instanceof AppError) || error.kind === 'locked') throw error
            const { message } = error
            now = { ...now, problems: [...now.problems, { venueId, venueName, message }] }
          }
          now = change({ ...now, done: now.done + 1 })
        }
      } finally {
        batch = { ...now, venueName: null, isRunning: false, isCancelled }
        onProgress(batch)
      }
      return batch
    },
  }
}
