import type { ChannelName, EventName } from '@shared/contracts/channel-names'
import type { Envelope } from '@shared/errors'

/** What the preload exposes: the only way from a screen to main. */
export interface Bridge {
  invoke(channel: ChannelName, input: unknown): Promise<Envelope<unknown>>
  on(event: EventName, listener: (payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly makesafe: Bridge
  }
}
