import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface ChromiumProgram {
  readonly executablePath: string
  /** Added to the environment of the Chromium process only. */
  readonly env: Readonly<Record<string, string>>
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))

/**
 * Unpacks the Chromium that comes with `@sparticuz/chromium` and says how to start it.
 *
 * It needs nothing from the machine but glibc: NSS and expat come from the package's own archive, and its
 * fonts are the only ones Chromium sees, so that pictures and page breaks are the same on every machine.
 * The folder is named by version and appears by a rename: processes may race here, and none sees half of it.
 */
export async function unpackChromium(): Promise<ChromiumProgram> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  const cache = join(packageFolder, '..', '..', '.cache')
  const folder = join(cache, `chromium-host-${version}`)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const staging = await mkdtemp(`${folder}-`)
    try {
      await unpackInto(staging)
      await rename(staging, folder)
    } catch (error) {
      await rm(staging, { recursive: true, force: true })
      // Another process may have renamed its copy into place first: then that one serves.
      if (!existsSync(folder)) throw error
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks into the temporary folder and nowhere else, so it runs in a process whose
  // temporary folder is ours.
  const script = `
    import { inflate } from '@sparticuz/chromium'
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)))`
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) =>
    join(packageFolder, 'bin', name),
  )
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, ...archives], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder },
  })
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  )
}
