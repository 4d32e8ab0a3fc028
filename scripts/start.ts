import { spawn } from 'node:child_process'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { root, runTool } from './tool.ts'

let program = findElectron()
if (program === undefined) {
  if (process.stdout.isTTY) console.log('Fetching Electron, which can take some minutes.')
  program = await fetchElectron()
}
if (program === undefined) {
  console.error(
    'Electron could not be downloaded, so Makesafe Desk cannot open its window here: let this machine download ' +
      'it (it does not come from the npm registry) and run npm start again, or run npm run demo to see it without.',
  )
  process.exitCode = 1
} else {
  const { code } = await runTool({ package: 'electron-vite' }, ['build', '--logLevel', 'warn'])
  if (code === 0) {
    const desk = spawn(program, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
    desk.once('exit', (exitCode) => {
      process.exitCode = exitCode ?? 1
    })
  } else process.exitCode = 1
}
