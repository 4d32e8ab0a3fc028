import type { HostApi, HostConfig } from '../messages.ts'
import { openChannel } from '../rpc.ts'

/** How this launch was asked for; the parent passes it as the only argument. */
export const config: HostConfig = JSON.parse(process.argv[2] ?? '')

/** The parent process, which owns Chromium. */
export const { far: host, serve } = openChannel<HostApi>(process)
