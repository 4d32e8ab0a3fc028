import { spawn } from 'node:child_process'
import { needElectron } from './electron-binary.ts'
import { root, runTool } from './tool.ts'

/* `npm start`: builds the application and opens it in Electron. */
const program = await needElectron()
const built =
  program !== undefined &&
  (await runTool({ package: 'electron-vite' }, ['build', '--logLevel', 'warn'])).code === 0
if (built) {
  const desk = spawn(program, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  desk.once('exit', (exitCode) => {
    process.exitCode = exitCode ?? 1
  })
} else process.exitCode = 1
