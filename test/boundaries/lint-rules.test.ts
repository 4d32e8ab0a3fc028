import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/tool.ts'

/** A file that breaks a rule, the same file mended, and the part of the message that names the way out. */
interface Case {
  readonly file: string
  readonly broken: string
  readonly mended: string
  readonly says: string
}

const cases: readonly Case[] = [
  {
    file: 'src/shared/domain/cadets/age.ts',
    broken: 'export const year = () => new Date().getFullYear()',
    mended: 'export const year = (today: string) => Number(today.slice(0, 4))',
    says: 'take today, now or the seed as an argument',
  },
  {
    file: 'src/shared/domain/cadets/now.ts',
    broken: 'export const now = () => Date.now()',
    mended: 'export const at = (instant: string) => new Date(instant)',
    says: 'reads no clock',
  },
  {
    file: 'src/shared/domain/cadets/today.ts',
    broken: `import { Temporal } from 'temporal-polyfill'\n\nexport const today = () => Temporal.Now.plainDateISO()`,
    mended: `import { Temporal } from 'temporal-polyfill'\n\nexport const day = (text: string) => Temporal.PlainDate.from(text)`,
    says: 'reads no clock',
  },
  {
    file: 'src/shared/domain/operations/draw.ts',
    broken: 'export const draw = () => Math.random()',
    mended: 'export const draw = (seed: number) => Math.sin(seed)',
    says: 'throws no dice',
  },
  {
    file: 'electron/main/database/copy.ts',
    broken: 'export const copy = (raw: { serialize(): Buffer }) => raw.serialize()',
    mended: 'export const copy = (raw: { exec(sql: string): void }) => raw.exec("VACUUM INTO")',
    says: 'copy it with VACUUM INTO',
  },
  {
    file: 'electron/main/database/backup.ts',
    broken: `export const copy = (raw: { backup(to: string): Promise<void> }) => raw.backup('copy.db')`,
    mended: 'export const copy = (raw: { exec(sql: string): void }) => raw.exec("VACUUM INTO")',
    says: 'backup() fails on an encrypted one',
  },
  {
    file: 'electron/main/menu.ts',
    broken: `import { BrowserWindow } from 'electron'\n\nexport const about = () => new BrowserWindow({ show: false })`,
    mended: `import { Menu } from 'electron'\n\nexport const menu = () => Menu.buildFromTemplate([])`,
    says: 'because they lock them down',
  },
  {
    file: 'electron/main/index.ts',
    broken: `import { ipcMain } from 'electron'\n\nipcMain.handle('venues:list', () => [])`,
    mended: `import { ipcMain } from 'electron'\nimport { createHandle } from './ipc/handle'\n\ncreateHandle({ ipc: ipcMain })`,
    says: 'Only ipc/handle.ts answers calls',
  },
  {
    file: 'src/features/help/help-page.tsx',
    broken:
      'export const Page = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />',
    mended: 'export const Page = ({ text }: { text: string }) => <p>{text}</p>',
    says: 'must never become markup',
  },
  {
    file: 'electron/main/print/parts/raw.tsx',
    broken: 'export const raw = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } })',
    mended: 'export const raw = (text: string) => ({ children: text })',
    says: 'must never become markup',
  },
  {
    file: 'src/lib/address.ts',
    broken: 'export const home = () => new URL(location.origin)',
    mended: `export const home = () => './index.html'`,
    says: 'use a relative address',
  },
  {
    file: 'electron/main/features/venues/venue.service.ts',
    broken: 'export const say = (name: string) => console.log(name)',
    mended: 'export const say = (log: (line: string) => void) => log("saved")',
    says: 'Use electron/main/log.ts',
  },
  {
    file: 'src/features/venues/postcode.ts',
    broken: `export const find = () => fetch('https://example.org')`,
    mended: 'export const find = (known: ReadonlyMap<string, string>) => known.get("NM1")',
    says: 'never uses the network',
  },
  {
    file: 'src/features/venues/columns.ts',
    broken: `export const columns = () => localStorage.getItem('columns')`,
    mended: 'export const columns = (settings: { columns: string }) => settings.columns',
    says: 'Nothing is kept outside the encrypted register',
  },
  {
    file: 'src/features/venues/remove.ts',
    broken: `export const sure = () => confirm('Remove it?')`,
    mended: 'export const sure = (answer: boolean) => answer',
    says: 'Ask with a Mantine Modal',
  },
  {
    file: 'src/components/page-header.tsx',
    broken: 'export default function PageHeader() {\n  return <h1>Venues</h1>\n}',
    mended: 'export function PageHeader() {\n  return <h1>Venues</h1>\n}',
    says: 'Use a named export instead',
  },
  {
    file: 'electron/main/features/venues/save.ts',
    broken: 'async function save() {}\n\nexport function close() {\n  save()\n}',
    mended: 'async function save() {}\n\nexport async function close() {\n  await save()\n}',
    says: 'floating',
  },
]

const root = resolve(import.meta.dirname, '../..')
let folder: string

/** Writes the cases into a folder with the repository's own lint settings and returns what a developer would read. */
async function lint(name: string, text: (example: Case) => string): Promise<readonly string[]> {
  const home = join(folder, name)
  cpSync(join(root, 'test/boundaries/lint'), join(home, 'test/boundaries/lint'), { recursive: true })
  const { vcs, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  expect(vcs.enabled).toBe(true)
  writeFileSync(join(home, 'biome.json'), JSON.stringify(settings))
  for (const example of cases) {
    mkdirSync(dirname(join(home, example.file)), { recursive: true })
    writeFileSync(join(home, example.file), `${text(example)}\n`)
  }
  const { output } = await runTool(
    { package: '@biomejs/biome', command: 'biome' },
    ['lint', '--max-diagnostics=none'],
    { quiet: true, cwd: home },
  )
  return output.replaceAll('\\', '/').split(/^(?=\S.*━━━)/m)
}

const about = (findings: readonly string[], { file }: Case) =>
  findings.filter((finding) => finding.startsWith(file))

describe('lint boundaries', () => {
  let broken: readonly string[]
  let mended: readonly string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
    broken = await lint('broken', (example) => example.broken)
    mended = await lint('mended', (example) => example.mended)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(cases)('stops $file and says: $says', (example) => {
    expect(about(broken, example)).toContainEqual(expect.stringContaining(example.says))
  })

  it.each(cases)('passes $file once mended', (example) => {
    expect(about(mended, example)).toEqual([])
  })
})
