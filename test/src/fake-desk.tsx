import type { EventName } from '@shared/contracts/channel-names'
import type { Contract, InputOf, OutputOf } from '@shared/contracts/contract'
import type { Envelope, ErrorReport } from '@shared/errors'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Providers } from '../../src/app/providers.tsx'
import { type CurrentUser, CurrentUserContext } from '../../src/lib/current-user.ts'

const SERGEANT: CurrentUser = { id: 'u1', label: 'PS 1234', role: 'sergeant' }

/** Main, as far as the screens can tell: answers by contract, and remembers what it was asked. */
export class FakeMain {
  readonly asked: { readonly channel: string; readonly input: unknown }[] = []
  readonly #answers = new Map<string, (input: unknown) => Envelope<unknown> | Promise<Envelope<unknown>>>()
  readonly #listeners = new Map<EventName, (payload: unknown) => void>()

  constructor() {
    Object.defineProperty(window, 'makesafe', {
      configurable: true,
      value: {
        invoke: (channel: string, input: unknown) => this.#answer(channel, input),
        on: (event: EventName, listener: (payload: unknown) => void) => {
          this.#listeners.set(event, listener)
          return () => this.#listeners.delete(event)
        },
      },
    })
  }

  answers<C extends Contract>(
    contract: C,
    answer: (input: InputOf<C>) => OutputOf<C> | Promise<OutputOf<C>>,
  ): this {
    this.#answers.set(contract.channel, async (input) => ({
      ok: true,
      value: await answer(input as InputOf<C>),
    }))
    return this
  }

  /** Says something unasked. */
  says(event: EventName, payload: unknown): void {
    this.#listeners.get(event)?.(payload)
  }

  refuses(contract: Contract, error: ErrorReport): this {
    this.#answers.set(contract.channel, () => ({ ok: false, error }))
    return this
  }

  inputsOf(contract: Contract): readonly unknown[] {
    return this.asked.filter(({ channel }) => channel === contract.channel).map(({ input }) => input)
  }

  async #answer(channel: string, input: unknown): Promise<Envelope<unknown>> {
    this.asked.push({ channel, input })
    const answer = this.#answers.get(channel)
    if (answer === undefined) throw new Error(`The test gave no answer for ${channel}`)
    return answer(input)
  }
}

/** Draws a screen as the shell would, at a hash address, for somebody who has unlocked the register. */
export function renderScreen(screen: ReactNode, at = '/', user: CurrentUser = SERGEANT): RenderResult {
  window.location.hash = at
  return render(
    <Providers>
      <CurrentUserContext value={user}>{screen}</CurrentUserContext>
    </Providers>,
  )
}
