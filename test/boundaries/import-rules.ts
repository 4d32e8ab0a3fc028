import type { ImportEdge } from './import-graph.ts'

/** One boundary of the house (DESIGN section 3). The message is all a developer sees, so it names the way out. */
export interface ImportRule {
  readonly name: string
  readonly message: string
  /** The files it binds. */
  readonly from: RegExp
  readonly forbids: (edge: ImportEdge) => boolean
  /** Files it spares, each with the reason. */
  readonly except?: readonly { readonly file: RegExp; readonly because: string }[]
  /** Follows value imports from the bound files and judges everything they load. */
  readonly reaches?: true
}

const product = /^(electron|src)\//
const to =
  (...targets: (string | RegExp)[]) =>
  (edge: ImportEdge) =>
    targets.some((target) => (typeof target === 'string' ? edge.to === target : target.test(edge.to)))
const valuesOf =
  (...targets: (string | RegExp)[]) =>
  (edge: ImportEdge) =>
    !edge.typeOnly && to(...targets)(edge)

const featureOf = (path: string) => /^(?:electron\/main|src)\/features\/([^/]+)\//.exec(path)?.[1]

export const IMPORT_RULES: readonly ImportRule[] = [
  {
    name: 'electron-imports-only-shared',
    message: 'Of src/, electron/ may import only src/shared: move what both sides need there.',
    from: /^electron\//,
    forbids: to(/^src\/(?!shared\/)/),
  },
  {
    name: 'screens-never-import-electron',
    message:
      'src/ never imports electron/: write a contract in src/shared/contracts and a hook in queries.ts.',
    from: /^src\//,
    forbids: to(/^electron(\/|$)/),
  },
  {
    name: 'shared-stands-alone',
    message:
      'src/shared imports only zod, temporal-polyfill and itself, because every process runs it: ' +
      'take what you need as an argument, or move the file to electron/ or src/.',
    from: /^src\/shared\//,
    forbids: (edge) => !to('zod', 'temporal-polyfill', /^src\/shared\//)(edge),
  },
  {
    name: 'features-stand-alone',
    message:
      'A feature never imports another: pass it in from services.ts, or move the shared part to ' +
      'src/shared/domain, src/components or electron/main.',
    from: /^(electron\/main|src)\/features\//,
    forbids: (edge) => {
      const target = featureOf(edge.to)
      return target !== undefined && target !== featureOf(edge.from)
    },
  },
  {
    name: 'one-door',
    message:
      'Only ipc/handle.ts touches ipcMain: export handlers from the feature and list them in register.ts.',
    from: /^electron\//,
    except: [
      { file: /^electron\/main\/ipc\/handle\.ts$/, because: 'it is the door' },
      {
        file: /^electron\/main\/index\.ts$/,
        because: 'it hands ipcMain to the door; one-door.grit stops it calling',
      },
    ],
    forbids: (edge) => edge.to === 'electron' && edge.values.some((name) => ['ipcMain', '*'].includes(name)),
  },
  {
    name: 'electron-at-the-edges',
    message:
      'Only the files around the window import electron: take what you need as an argument from services.ts.',
    from: /^electron\//,
    except: [
      { file: /^electron\/preload\/index\.ts$/, because: 'the preload exists to use it' },
      {
        file: /^electron\/main\/(index|local-data|window|security|menu)\.ts$/,
        because: 'they are the shell',
      },
      { file: /^electron\/main\/ipc\//, because: 'the door' },
      { file: /^electron\/main\/print\/print-window\.ts$/, because: 'printing needs a window' },
    ],
    forbids: to('electron'),
  },
  {
    name: 'preload-stays-small',
    message:
      'The preload imports only electron and channel-names.ts: check and shape in main, behind handle().',
    from: /^electron\/preload\//,
    forbids: (edge) => !to('electron', 'src/shared/contracts/channel-names.ts')(edge),
  },
  {
    name: 'sql-in-repositories',
    message: 'Only repositories and database/ build SQL: move the query to a *.repository.ts and call that.',
    from: /^electron\//,
    except: [
      { file: /\.repository\.ts$/, because: 'the place for SQL' },
      { file: /^electron\/main\/database\//, because: 'opening and migrating are SQL' },
    ],
    forbids: valuesOf('kysely'),
  },
  {
    name: 'driver-in-database',
    message:
      'Only electron/main/database opens files with the driver: use openDatabase, which asserts every setting.',
    from: /^electron\//,
    except: [{ file: /^electron\/main\/database\//, because: 'the one opener lives there' }],
    forbids: to('better-sqlite3'),
  },
  {
    name: 'handlers-call-services',
    message: 'A handler is one line that calls one service method: move the rest into the service.',
    from: /\.handlers\.ts$/,
    forbids: to(/\.repository\.ts$/, /^electron\/main\/database\//, 'kysely'),
  },
  {
    name: 'repositories-decide-nothing',
    message: 'A repository turns rows into objects: leave the decision to the service that calls it.',
    from: /\.repository\.ts$/,
    forbids: to(/\.(service|handlers)\.ts$/, /^electron\/main\/ipc\//),
  },
  {
    name: 'workers-alone',
    message:
      'A worker never loads electron or the database: pass it what it needs and let main write the answer.',
    from: /\.worker\.ts$/,
    reaches: true,
    forbids: to('electron', 'better-sqlite3', 'kysely', /^electron\/main\/(database|features|ipc)\//),
  },
  {
    name: 'calls-in-queries',
    message: 'Screens and forms never call main: write a hook in queries.ts and use that.',
    from: /^src\//,
    except: [
      { file: /\/queries\.ts$/, because: 'the place for calls' },
      { file: /^src\/lib\//, because: 'the client itself' },
    ],
    forbids: valuesOf(/^src\/lib\/(ipc|contract-query)\.ts$/),
  },
  {
    name: 'channels-behind-contracts',
    message: 'A screen never knows a channel name: use the contract.',
    from: /^src\/(?!shared\/|lib\/)/,
    forbids: to('src/shared/contracts/channel-names.ts'),
  },
  {
    name: 'react-in-screens-and-prints',
    message: 'React belongs to src/ and electron/main/print: return data and let those draw it.',
    from: /^electron\//,
    except: [{ file: /^electron\/main\/print\//, because: 'documents are static React' }],
    forbids: to(/^react(-dom)?$/, /^@mantine\//, /^@tanstack\/react-/, 'recharts'),
  },
  {
    name: 'prints-are-static',
    message:
      'A printed page runs no script: no hooks, no Mantine, no Recharts. Draw it with plain elements and SVG.',
    from: /^electron\/main\/print\//,
    forbids: (edge) =>
      to(/^@mantine\//, /^@tanstack\//, 'recharts')(edge) ||
      (edge.to === 'react' && edge.values.some((name) => /^use([A-Z]|$)/.test(name))),
  },
  {
    name: 'no-network',
    message: 'Makesafe Desk never uses the network: there is no way out, so take this out.',
    from: product,
    forbids: to(/^node:(http2?|https|net|tls|dgram|dns(\/promises)?)$/, 'undici'),
  },
  {
    name: 'tests-stay-outside',
    message: 'The product never imports tests or their tools: move what both need into the product.',
    from: product,
    forbids: to(
      /^(test|scripts)\//,
      /^(vitest|jsdom|fast-check|postal-mime|playwright-core)$/,
      /^@(vitest|playwright|testing-library|axe-core|sparticuz)\//,
    ),
  },
  {
    name: 'tests-never-load-electron',
    message:
      'Loading the electron package starts a download: import its types only, and let test/host stand in for it.',
    from: /^(test|scripts)\//,
    forbids: valuesOf('electron'),
  },
]
