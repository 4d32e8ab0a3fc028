import { resolve } from 'node:path'
import { seeded } from '@shared/domain/venues/draw'
import { beforeAll, describe, expect, it } from 'vitest'
import { COUNTS } from '../counts'
import { liveOperation } from '../helpers/records'
import { unlockedServices } from '../helpers/test-register'
import { bundleChild, type EntryMode, killEntry } from './kill-entry'
import { lookAtRegister, lossesAfterKill } from './register-after-kill'

/** The longest the child is let work, ms. A save takes a few: the kill meets any of them at any point. */
const LONGEST_MS = 250
/** Tries a broken variant is given to show itself; each alone shows it more often than not. */
const TRIES = 25

/** A register on the disk with a live operation of six visits, closed. */
async function registerOnDisk() {
  const services = await unlockedServices()
  const { operation } = await liveOperation(services, 6)
  await services.session.end()
  return { dataFolder: services.dataFolder, operationId: operation.id }
}

describe('a process that is killed while visits are recorded', () => {
  let child = ''
  beforeAll(async () => {
    child = await bundleChild(resolve(import.meta.dirname, `../../test-results/killed-entry-${process.pid}`))
  })

  /** Kills once for each number yielded, always on the same register; stops early when `stop` says so. */
  async function kills(mode: EntryMode, count: number, seed: number, stop: (losses: number) => boolean) {
    const { dataFolder, operationId } = await registerOnDisk()
    const random = seeded(seed)
    const losses: string[] = []
    let done = 0
    let saved = 0
    let underWay = 0
    let before = await lookAtRegister(dataFolder, operationId)
    while (done < count && !stop(losses.length)) {
      done += 1
      const runSeed = seed + 100_000 * done
      const said = await killEntry(child, [dataFolder, operationId, runSeed, mode], random() * LONGEST_MS)
      const after = await lookAtRegister(dataFolder, operationId)
      losses.push(...lossesAfterKill(before, after, said, runSeed).map((loss) => `kill ${done}: ${loss}`))
      saved += said.saved.length
      underWay += said.begun === null ? 0 : 1
      before = after
    }
    return { done, saved, underWay, losses }
  }

  it('has lost no visit that was reported as saved', { timeout: 1_800_000 }, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    const { done, saved, underWay, losses } = await kills('real', COUNTS.killsOfServices, seed, (n) => n > 0)
    console.log(
      `seed ${seed}: killed ${done} times, ${underWay} with a save under way; ${saved} saves reported, losses: ${losses.length}`,
    )
    expect(losses).toEqual([])
    expect(done).toBe(COUNTS.killsOfServices)
    // A child that saved nothing would have nothing to lose.
    expect(saved).toBeGreaterThan(done)
  })

  it.each(['says-saved-too-early', 'no-transaction'] as const)(
    'is caught losing something where the code %s',
    { timeout: 300_000 },
    async (mode) => {
      const { losses } = await kills(mode, TRIES, 1, (n) => n > 0)
      expect(losses).not.toEqual([])
    },
  )
})
