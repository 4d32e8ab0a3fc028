import { writeSync } from 'node:fs'
import { AppError } from '@shared/errors'
import { Work } from '../../electron/main/database/work'
import { readOperation } from '../../electron/main/features/operations/read-operation'
import { createVisitService } from '../../electron/main/features/visits/visit.service'
import { createServices } from '../../electron/main/services'
import { PASSPHRASE, quietDesktop } from '../helpers/quiet-desktop'
import { enteredRecord } from './entered-record'
import type { EntryMode } from './kill-entry'

/*
 * Records visits with the real services as fast as they answer, until it is killed:
 *   entry.child.js <data folder> <operation> <seed> <mode>
 * It says on its output what it is about to save and what was saved. The pipe is written at once, so that what
 * was said before the kill has been said.
 */
const [dataFolder = '', operationId = '', seedText = '', modeText = ''] = process.argv.slice(2)
const mode = modeText as EntryMode
const seed = Number(seedText)
const say = (...words: readonly (string | number)[]) => void writeSync(1, `${words.join(' ')}\n`)

const { session, register, operations, visits } = createServices(
  quietDesktop(dataFolder, () => new Date().toISOString()),
)
await register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })

/** The visits' service over a register that commits each statement for itself. */
const withoutTransaction = createVisitService(
  {
    ...session,
    run: async (command, run) => {
      const { open, user } = session.require()
      const work = new Work(open.db as Work['db'], user, session.now())
      const value = await run(work)
      await work.finish(command)
      return value
    },
  },
  { readOperation, holdContact: async () => undefined },
)
const service = mode === 'no-transaction' ? withoutTransaction : visits

const planned = (await operations.read({ id: operationId })).visits.map(({ id, version }) => ({
  id,
  version,
}))
say('ready')
for (let number = 1; ; number += 1) {
  const visit = planned[number % planned.length]
  if (visit === undefined) throw new AppError('not-found', 'There is no visit to record.')
  const { id, version } = visit
  say('saving', number, id)
  if (mode === 'says-saved-too-early') say('saved', number, id, version + 1)
  const saved = await service.record({ ...enteredRecord(seed, number), id, version })
  visit.version = saved.version
  if (mode !== 'says-saved-too-early') say('saved', number, id, saved.version)
}
