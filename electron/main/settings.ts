import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './files/replace-file'

/** What this computer remembers outside any register: where the register is, and failed unlocks by time alone. */
const machineState = z.object({
  registerFolder: z.string().nullable().default(null),
  /** Whether a register was ever open there: if it is gone now, it is missing and not new. */
  registerKnown: z.boolean().default(false),
  packsFolder: z.string().nullable().default(null),
  /** UTC instants of failed unlocks since the last good one. What was typed is never kept. */
  failedUnlocks: z.array(z.string()).default([]),
})
export type MachineState = z.output<typeof machineState>

/** The per-machine settings file, in the local (never roaming) application data. */
export interface MachineSettings {
  read(): MachineState
  write(patch: Partial<MachineState>): Promise<void>
}

/**
 * Opens the settings file; one that is missing or unreadable counts as empty, because it holds nothing that is lost.
 */
export function createMachineSettings(file: string): MachineSettings {
  const read = (): MachineState => {
    try {
      return machineState.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
    } catch {
      return machineState.parse({})
    }
  }
  return {
    read,
    async write(patch) {
      mkdirSync(dirname(file), { recursive: true })
      await replaceFile(file, JSON.stringify({ ...read(), ...patch }, null, 2))
    },
  }
}
