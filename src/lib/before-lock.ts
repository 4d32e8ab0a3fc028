type Save = () => Promise<unknown>

const saves = new Set<Save>()

/** Has something saved before the register is locked from the screens; returns how to take that back. */
export function saveBeforeLock(save: Save): () => void {
  saves.add(save)
  return () => saves.delete(save)
}

/** Saves everything that is typed and not saved yet. What is refused does not hold the lock up. */
export const saveEverything = (): Promise<unknown> => Promise.allSettled(Array.from(saves, (save) => save()))
