import { describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.ts'
import { readSources } from './import-graph.ts'
import { IMPORT_RULES } from './import-rules.ts'

/** A file that breaks a rule, the same file mended, and the part of the message that names the way out. */
interface Case {
  readonly rule: string
  readonly file: string
  readonly broken: string
  readonly mended: string
  readonly says: string
  /** Other files the case needs. */
  readonly beside?: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    rule: 'electron-imports-only-shared',
    file: 'electron/main/features/venues/venue.service.ts',
    broken: `import { formatDay } from '../../../../src/lib/format'`,
    mended: `import { VENUE_TYPES } from '@shared/domain/venues/venue'`,
    says: 'move what both sides need there',
    beside: { 'src/lib/format.ts': '', 'src/shared/domain/venues/venue.ts': '' },
  },
  {
    rule: 'screens-never-import-electron',
    file: 'src/features/venues/venue-list.screen.tsx',
    broken: `import type { VenueRow } from '../../../electron/main/database/schema'`,
    mended: `import { useVenues } from './queries'`,
    says: 'write a contract in src/shared/contracts',
    beside: { 'electron/main/database/schema.ts': '', 'src/features/venues/queries.ts': '' },
  },
  {
    rule: 'screens-never-import-electron',
    file: 'src/lib/format.ts',
    broken: `const electron = await import('electron')`,
    mended: `const format = new Intl.NumberFormat('en-GB')`,
    says: 'write a contract in src/shared/contracts',
  },
  {
    rule: 'shared-stands-alone',
    file: 'src/shared/domain/visits/outcome.ts',
    broken: `import { createHash } from 'node:crypto'`,
    mended: `import { z } from 'zod'`,
    says: 'take what you need as an argument',
  },
  {
    rule: 'shared-stands-alone',
    file: 'src/shared/domain/visits/words.ts',
    broken: `export type Mark = import('react').ReactNode`,
    mended: `import { Temporal } from 'temporal-polyfill'`,
    says: 'take what you need as an argument',
  },
  {
    rule: 'shared-stands-alone',
    file: 'src/shared/theme-colours.ts',
    broken: `import { rgba } from '@mantine/core'`,
    mended: `import { THEME } from '@shared/theme'`,
    says: 'take what you need as an argument',
    beside: { 'src/shared/theme.ts': '' },
  },
  {
    rule: 'features-stand-alone',
    file: 'electron/main/features/visits/visit.service.ts',
    broken: `import type { VenueRepository } from '../venues/venue.repository'`,
    mended: `import type { VisitRepository } from './visit.repository'`,
    says: 'pass it in from services.ts',
  },
  {
    rule: 'features-stand-alone',
    file: 'src/features/packs/packs.screen.tsx',
    broken: `import { VenueName } from '@shared/../features/venues/venue-name'`,
    mended: `import { VenueName } from '../../components/venue-name'`,
    says: 'src/components',
  },
  {
    rule: 'one-door',
    file: 'electron/main/ipc/register.ts',
    broken: `import { ipcMain } from 'electron'`,
    mended: `import { handle } from './handle'`,
    says: 'list them in register.ts',
  },
  {
    rule: 'one-door',
    file: 'electron/main/menu.ts',
    broken: `import * as electron from 'electron'`,
    mended: `import { Menu } from 'electron'`,
    says: 'Only ipc/handle.ts touches ipcMain',
  },
  {
    rule: 'electron-at-the-edges',
    file: 'electron/main/features/packs/pack.service.ts',
    broken: `import { shell } from 'electron'`,
    mended: `export type OpenFolder = (path: string) => Promise<void>`,
    says: 'take what you need as an argument from services.ts',
  },
  {
    rule: 'preload-stays-small',
    file: 'electron/preload/index.ts',
    broken: `import { z } from 'zod'`,
    mended: `import { CHANNELS } from '@shared/contracts/channel-names'`,
    says: 'check and shape in main',
    beside: { 'src/shared/contracts/channel-names.ts': '' },
  },
  {
    rule: 'sql-in-repositories',
    file: 'electron/main/features/trends/trend.service.ts',
    broken: `import { type Kysely, sql } from 'kysely'`,
    mended: `import type { Kysely } from 'kysely'`,
    says: 'move the query to a *.repository.ts',
  },
  {
    rule: 'driver-in-database',
    file: 'electron/main/features/backups/backup.service.ts',
    broken: `import Database from 'better-sqlite3'`,
    mended: `import { openDatabase } from '../../database/open'`,
    says: 'use openDatabase, which asserts every setting',
  },
  {
    rule: 'handlers-call-services',
    file: 'electron/main/features/venues/venue.handlers.ts',
    broken: `import { createVenueRepository } from './venue.repository'`,
    mended: `import type { VenueService } from './venue.service'`,
    says: 'move the rest into the service',
    beside: {
      'electron/main/features/venues/venue.repository.ts': '',
      'electron/main/features/venues/venue.service.ts': '',
    },
  },
  {
    rule: 'repositories-decide-nothing',
    file: 'electron/main/features/venues/venue.repository.ts',
    broken: `import { mayEdit } from './venue.service'`,
    mended: `import { sql } from 'kysely'`,
    says: 'leave the decision to the service',
    beside: { 'electron/main/features/venues/venue.service.ts': '' },
  },
  {
    rule: 'workers-alone',
    file: 'electron/main/workers/parse-csv.worker.ts',
    broken: `import { parse } from './parse'`,
    mended: `import type { Kdf } from '../database/keyring-file'`,
    says: 'pass it what it needs and let main write the answer',
    beside: {
      'electron/main/workers/parse.ts': `import { openDatabase } from '../database/open'`,
      'electron/main/database/open.ts': '',
      'electron/main/database/keyring-file.ts': '',
    },
  },
  {
    rule: 'calls-in-queries',
    file: 'src/features/venues/venue-form.tsx',
    broken: `import { call } from '../../lib/ipc'`,
    mended: `import type { CallArguments } from '../../lib/ipc'`,
    says: 'write a hook in queries.ts',
    beside: { 'src/lib/ipc.ts': '' },
  },
  {
    rule: 'channels-behind-contracts',
    file: 'src/features/venues/queries.ts',
    broken: `import { CHANNELS } from '@shared/contracts/channel-names'`,
    mended: `import { venuesContracts } from '@shared/contracts/venues.contract'`,
    says: 'use the contract',
    beside: { 'src/shared/contracts/channel-names.ts': '', 'src/shared/contracts/venues.contract.ts': '' },
  },
  {
    rule: 'react-in-screens-and-prints',
    file: 'electron/main/features/packs/pack.service.tsx',
    broken: `import { createElement } from 'react'`,
    mended: `import { renderLetter } from '../../print/templates/letter'`,
    says: 'return data and let those draw it',
  },
  {
    rule: 'prints-are-static',
    file: 'electron/main/print/templates/letter.tsx',
    broken: `import { useState } from 'react'`,
    mended: `import type { ReactNode } from 'react'`,
    says: 'no hooks, no Mantine',
  },
  {
    rule: 'prints-are-static',
    file: 'electron/main/print/parts/heading.tsx',
    broken: `import { Title } from '@mantine/core'`,
    mended: `import { Fragment } from 'react'`,
    says: 'Draw it with plain elements',
  },
  {
    rule: 'no-network',
    file: 'electron/main/features/venues/postcode.ts',
    broken: `import { request } from 'node:https'`,
    mended: `import { readFile } from 'node:fs/promises'`,
    says: 'never uses the network',
  },
  {
    rule: 'tests-stay-outside',
    file: 'electron/main/features/venues/sample.ts',
    broken: `import { aVenue } from '../../../../test/helpers/venues'`,
    mended: `export const sample = { name: 'Alder House Hotel' }`,
    says: 'move what both need into the product',
  },
  {
    rule: 'tests-stay-outside',
    file: 'src/shared/domain/statistics/seed.ts',
    broken: `import fc from 'fast-check'`,
    mended: `export const seed = 1`,
    says: 'move what both need into the product',
  },
  {
    rule: 'tests-never-load-electron',
    file: 'test/host/electron/screen.ts',
    broken: `import { screen } from 'electron'`,
    mended: `import type { Screen } from 'electron'`,
    says: 'starts a download',
  },
  {
    rule: 'no-circles',
    file: 'src/shared/domain/visits/ladder.ts',
    broken: `import { count } from './count'`,
    mended: `import type { Count } from './count'`,
    says: 'move what they share into a file of its own',
    beside: { 'src/shared/domain/visits/count.ts': `export { ladder } from './ladder'` },
  },
]

const check = ({ file, beside }: Case, text: string) =>
  checkImports(new Map(Object.entries({ ...beside, [file]: text })))

describe('import boundaries', () => {
  it.each(cases)('$rule: $file is stopped, and told what to do', (example) => {
    const violations = check(example, example.broken)
    const found = violations.filter(({ rule }) => rule === example.rule)
    expect(violations.map(({ rule }) => rule)).toContain(example.rule)
    expect(found[0]?.message).toContain(example.says)
  })

  it.each(cases)('$rule: $file passes once mended', (example) => {
    expect(check(example, example.mended)).toEqual([])
  })

  it('breaks every rule there is', () => {
    const broken = new Set(cases.map(({ rule }) => rule))
    expect(
      [...IMPORT_RULES.map(({ name }) => name), 'no-circles'].filter((rule) => !broken.has(rule)),
    ).toEqual([])
  })

  it('names no file in an exception that is not there any more', () => {
    const files = [...readSources().keys()]
    const stale = IMPORT_RULES.flatMap(({ name, except = [] }) =>
      except
        .filter(({ file }) => !files.some((path) => file.test(path)))
        .map(({ file }) => `${name}: ${file}`),
    )
    expect(stale).toEqual([])
  })

  it('says which file and line', () => {
    const source = `export const a = 1\n\nimport { ipcMain } from 'electron'\n`
    expect(checkImports(new Map([['electron/main/security.ts', source]]))).toMatchObject([
      { rule: 'one-door', file: 'electron/main/security.ts', line: 3 },
    ])
  })
})
