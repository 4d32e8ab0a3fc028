import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { acceptedRecord, liveOperation } from '../../helpers/records'
import { testClock, unlockedServices } from '../../helpers/test-register'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

/** A live night of three visits whose papers were made, looked at on the 14th. */
async function printedNight() {
  const clock = testClock('2026-12-12T10:00:00Z')
  const desk = await unlockedServices({ printer: chromium.printer, now: clock.now })
  const { operation, visits } = await liveOperation(desk, 3)
  const { folder } = await desk.papers.make({ operationId: operation.id })
  clock.set('2026-12-14T10:00:00Z')
  const view = () => desk.operations.read({ id: operation.id })
  const forms = async () => (await view()).progress.paperForms
  return { desk, operation, operationId: operation.id, visits, view, forms, folder }
}

const seen = (forms: readonly { readonly id: string; readonly version: number }[]) =>
  forms.map(({ id, version }) => ({ id, version }))

describe('numbered result forms', { timeout: 60_000 }, () => {
  it('are out once they are printed, without a visit being touched, and the audit says it once', async () => {
    const { desk, operationId, visits, view, forms } = await printedNight()
    expect(
      (await forms()).map(({ number, venueName, returnedOn }) => [number, venueName, returnedOn]),
    ).toEqual([
      ['OP-2026-001/01', 'Invented Hotel 1', null],
      ['OP-2026-001/02', 'Invented Hotel 2', null],
      ['OP-2026-001/03', 'Invented Hotel 3', null],
    ])
    expect((await view()).visits).toEqual(visits)
    const { entries } = await desk.audit.read()
    const made = entries.filter(({ action }) => action === 'papers:make')
    expect(made).toMatchObject([{ event: 'alteration', subject: `operations/${operationId}` }])
  })

  it('printed again do not double, and those that are accounted for stay so', async () => {
    const { desk, operationId, forms } = await printedNight()
    const [first, second, third] = await forms()
    const back = { returnedTo: 'PS 1234', returnedOn: '2026-12-13' }
    await desk.paperForms.signBack({ operationId, forms: seen(first ? [first] : []), ...back })
    const missing = { operationId, forms: seen(second ? [second] : []), missingReason: 'Left in the rain' }
    await desk.paperForms.explainMissing(missing)
    await desk.papers.make({ operationId })
    const again = await forms()
    expect(again.map(({ id }) => id)).toEqual([first?.id, second?.id, third?.id])
    expect(again).toMatchObject([back, { missingReason: 'Left in the rain' }, { returnedOn: null }])
    expect(again[0]?.printedAt).toBe(first?.printedAt)
    expect(again[2]?.printedAt).not.toBe(third?.printedAt)
  })

  it('keep the operation open until each is signed back or explained, and are signed back together', async () => {
    const { desk, operation, operationId, view, forms } = await printedNight()
    for (const { id, version } of (await view()).visits) {
      await desk.visits.record({ ...acceptedRecord, debriefAt: '19:58', id, version })
    }
    const debriefing = await desk.operationStatus.startDebriefing(operation)
    await expect(desk.operationStatus.close(debriefing)).rejects.toThrow(
      'Sign back, or say why it is missing: form OP-2026-001/01, OP-2026-001/02 and OP-2026-001/03.',
    )
    const [first, ...others] = await forms()
    await desk.paperForms.signBack({
      operationId,
      forms: seen(others),
      returnedTo: 'Licensing sergeant',
      returnedOn: '2026-12-13',
    })
    await expect(desk.operationStatus.close(debriefing)).rejects.toThrow('form OP-2026-001/01.')
    const lost = { operationId, forms: seen(first ? [first] : []), missingReason: 'Left in the rain' }
    await desk.paperForms.explainMissing(lost)
    expect(await desk.operationStatus.close(debriefing)).toMatchObject({ status: 'closed' })

    const shut = { ...lost, forms: seen(await forms()) }
    await expect(desk.paperForms.explainMissing(shut)).rejects.toMatchObject({ kind: 'rule' })
    await expect(desk.papers.make({ operationId })).rejects.toMatchObject({ kind: 'rule' })
  })

  it('are refused all together for a day to come, for another’s form, and to the slower of two', async () => {
    const { desk, operationId, forms } = await printedNight()
    const before = await forms()
    const back = { operationId, forms: seen(before), returnedTo: 'PS 1234', returnedOn: '2026-12-13' }
    await expect(desk.paperForms.signBack({ ...back, returnedOn: '2026-12-15' })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'returnedOn' }],
    })
    const other = await liveOperation(desk, 1)
    await expect(
      desk.paperForms.signBack({ ...back, operationId: other.operation.id }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    const stale = back.forms.with(2, { id: back.forms[2]?.id ?? '', version: 7 })
    await expect(desk.paperForms.signBack({ ...back, forms: stale })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await forms()).toEqual(before)
  })

  it('leave no papers behind where the register cannot note that they are out', async () => {
    const { desk, operationId, folder, forms } = await printedNight()
    const before = await forms()
    desk.session
      .require()
      .open.raw.exec(
        `create trigger no_forms before update on paper_forms begin select raise(abort, 'full'); end`,
      )
    await expect(desk.papers.make({ operationId })).rejects.toThrow('full')
    expect([existsSync(folder), existsSync(`${folder} (2)`)]).toEqual([true, false])
    expect(await forms()).toEqual(before)
  })
})
