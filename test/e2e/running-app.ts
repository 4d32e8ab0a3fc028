import type { HostedApp, LaunchOptions } from '../host/launch.ts'

export type Target = 'electron' | 'chromium-host'

/** The application as a spec sees it, whichever target runs it. */
export type RunningApp = HostedApp

/** What a spec may choose about a launch. `userDataDir` defaults to a fresh folder of the test's own. */
export type AppOptions = Partial<
  Pick<LaunchOptions, 'userDataDir' | 'args' | 'env' | 'colorScheme' | 'viewport'>
>

export type Launch = (options?: AppOptions) => Promise<RunningApp>
