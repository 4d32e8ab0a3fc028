import { basename } from 'node:path'
import { parseSync } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSources } from './boundaries/import-graph.ts'

/*
 * The targets of the house for the size and shape of files. Long files are where every code base we looked at
 * went wrong, so the tail is bounded and not only the middle.
 */
const measured = [...readSources()].filter(([path]) => /^(electron|src|test\/host)\//.test(path))
/** Files whose length is their content. */
const isData = (path: string) => /\/(schema|migrations\/\d{4}-[\w-]+)\.ts$/.test(path)
/** Stands in for the electron module, so a list of names is all it is. */
const lists = ['test/host/electron/index.ts']
const emptyWords = /(^|-|\.)(utils?|helpers?|managers?|common|misc)(-|\.|$)/

const lines = (text: string) => text.trimEnd().split('\n')
const lengths = measured.map(([path, text]) => ({ path, length: lines(text).length }))
const sorted = lengths.map(({ length }) => length).sort((a, b) => a - b)
const percentile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0

/** Comment lines over lines that are not blank, as the figures of the code bases we compare with were counted. */
function commentShare(): number {
  const all = measured.flatMap(([, text]) => lines(text).map((line) => line.trim()))
  const written = all.filter((line) => line !== '')
  return written.filter((line) => /^(\/\/|\/\*|\*)/.test(line)).length / written.length
}

describe('style targets', () => {
  beforeAll(() => {
    const longest = lengths.toSorted((a, b) => b.length - a.length).slice(0, 3)
    console.log(
      [
        `${lengths.length} files, median ${percentile(0.5)}, 90th percentile ${percentile(0.9)} lines`,
        `longest: ${longest.map(({ path, length }) => `${path} ${length}`).join(', ')}`,
        `comments: ${(commentShare() * 100).toFixed(1)}% of lines`,
      ].join('\n'),
    )
  })

  it('keeps the median file under 90 lines', () => {
    expect(percentile(0.5)).toBeLessThan(90)
  })

  it('keeps nine files in ten under 300 lines', () => {
    expect(percentile(0.9)).toBeLessThan(300)
  })

  it('has no file over 400 lines but data', () => {
    expect(lengths.filter(({ path, length }) => length > 400 && !isData(path))).toEqual([])
  })

  it('names files and folders in kebab-case, after what they hold', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
    const odd = measured
      .map(([path]) => path)
      .filter(
        (path) => !path.split(/[/.]/).every((part) => kebab.test(part)) || emptyWords.test(basename(path)),
      )
    expect(odd).toEqual([])
  })

  it('has no default exports', () => {
    const found = measured.filter(([path, text]) =>
      parseSync(path, text).module.staticExports.some(({ entries }) =>
        entries.some(({ exportName }) => exportName.kind === 'Default'),
      ),
    )
    expect(found.map(([path]) => path)).toEqual([])
  })

  it('has no file that only passes on what others export, apart from lists', () => {
    const barrels = measured.filter(([path, text]) => {
      if (lists.includes(path)) return false
      const { program } = parseSync(path, text)
      const passesOn = program.body.filter(
        (node) =>
          node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source),
      )
      return passesOn.length > 0 && passesOn.length === program.body.length
    })
    expect(barrels.map(([path]) => path)).toEqual([])
  })
})
