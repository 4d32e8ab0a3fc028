import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'

/** Which process may run the code, code that needs another process, the same mended, and what the compiler says. */
const cases = [
  {
    process: 'src/shared',
    name: 'the page',
    broken: 'export const title = () => document.title',
    mended: 'export const title = (document: { title: string }) => document.title',
    says: "Cannot find name 'document'",
  },
  {
    process: 'src/shared',
    name: 'Node',
    broken: 'export const home = () => process.cwd()',
    mended: 'export const home = (folder: string) => folder',
    says: "Cannot find name 'process'",
  },
  {
    process: 'src',
    name: 'Node',
    broken: `import { readFileSync } from 'node:fs'\n\nexport const read = () => readFileSync('register.db')`,
    mended: 'export const read = (bytes: Uint8Array) => bytes',
    says: "'node:fs'",
  },
  {
    process: 'electron/main',
    name: 'the page',
    broken: 'export const width = () => window.innerWidth',
    mended: 'export const width = (window: { innerWidth: number }) => window.innerWidth',
    says: "Cannot find name 'window'",
  },
] as const

const root = resolve(import.meta.dirname, '../..')
const projects = [...new Set(cases.map(({ process }) => process))]
let folder: string

async function compile(project: string, texts: readonly string[]): Promise<string> {
  const home = mkdtempSync(join(folder, 'types-'))
  const files = texts.map((text, index) => {
    const file = join(home, `case-${index}.ts`)
    writeFileSync(file, `${text}\n`)
    return file
  })
  const settings = { extends: join(root, project, 'tsconfig.json'), files, include: [] }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(settings))
  const { output } = await runTool({ package: 'typescript', command: 'tsc' }, ['-p', home], { quiet: true })
  return output
}

// The folder has to lie inside the repository, where the compiler finds the types of Node and Electron.
beforeAll(() => {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'boundaries-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(projects)('the types of %s', (project) => {
  const own = cases.filter(({ process }) => process === project)

  it(`keep out ${own.map(({ name }) => name).join(' and ')}`, async () => {
    const output = await compile(
      project,
      own.map(({ broken }) => broken),
    )
    for (const { says } of own) expect(output).toContain(says)
  })

  it('let the same code through once it takes what it needs', async () => {
    expect(
      await compile(
        project,
        own.map(({ mended }) => mended),
      ),
    ).toBe('')
  })
})
