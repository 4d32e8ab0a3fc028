import { resolve } from 'node:path'
import { type Ended, root, runScript, runTool } from './tool.ts'

/** One thing that must hold of the source before anything runs. */
export interface Check {
  readonly name: string
  readonly run: () => Promise<Ended>
}

const typesOf = (project: string): Check => ({
  name: `types of ${project}`,
  run: () => runTool({ package: 'typescript', command: 'tsc' }, ['-p', project], { quiet: true }),
})

/** What `npm run check` looks at, in this order. */
export const CHECKS: readonly Check[] = [
  ...['electron/main', 'electron/preload', 'src/shared', 'src', 'test'].map(typesOf),
  {
    name: 'lint and format',
    run: () =>
      runTool(
        { package: '@biomejs/biome', command: 'biome' },
        ['check', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=100'],
        { quiet: true },
      ),
  },
  {
    name: 'import boundaries',
    run: () => runScript(resolve(root, 'test/boundaries/run.ts'), [], { quiet: true }),
  },
  {
    name: 'dead code',
    run: () => runTool({ package: 'knip' }, ['--config=test/knip.json', '--no-progress'], { quiet: true }),
  },
]
