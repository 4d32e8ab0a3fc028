import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { needElectron } from './electron-binary.ts'
import { root, runTool } from './tool.ts'

/*
 * `npm run dev`: builds, opens Electron, and does both again after every change. The built application is
 * loaded, under its own strict policy: a development server would need a looser one, and the network.
 */
const QUIET_MS = 300

async function develop(program: string): Promise<void> {
  let desk: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  const again = async () => {
    const { code } = await runTool({ package: 'electron-vite' }, ['build', '--logLevel', 'warn'])
    if (code !== 0) return
    desk?.kill()
    desk = spawn(program, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  }
  for (const folder of ['electron', 'src', 'resources']) {
    watch(resolve(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void again(), QUIET_MS)
    })
  }
  await again()
}

const program = await needElectron()
if (program === undefined) process.exitCode = 1
else await develop(program)
