import { useEffect, useRef } from 'react'

/** How long the typing has to pause before it is saved by itself. */
export const AUTOSAVE_AFTER_MS = 2000

/**
 * Calls `save` for a visit once nothing has been typed in it for two seconds. Nothing is called after the
 * screen is gone: whoever leaves saves at once.
 */
export function useAutosave(save: (visitId: string) => void) {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const cancel = (visitId: string) => {
    clearTimeout(timers.current.get(visitId))
    timers.current.delete(visitId)
  }
  useEffect(() => {
    const all = timers.current
    return () => {
      for (const timer of all.values()) clearTimeout(timer)
    }
  }, [])
  return {
    /** Starts the pause anew. */
    after(visitId: string) {
      cancel(visitId)
      timers.current.set(
        visitId,
        setTimeout(() => save(visitId), AUTOSAVE_AFTER_MS),
      )
    },
    cancel,
  }
}
