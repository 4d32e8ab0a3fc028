import { join } from 'node:path'
import { app } from 'electron'

/**
 * Puts the application's data into the *local* application data of Windows: a roaming or redirected profile is
 * copied about and loses databases (security.md 2.2). A folder given on the command line is left as it is.
 */
export function keepDataLocal(): void {
  const { LOCALAPPDATA } = process.env
  if (app.commandLine.hasSwitch('user-data-dir') || LOCALAPPDATA === undefined) return
  const folder = join(LOCALAPPDATA, 'Makesafe Desk')
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
}
