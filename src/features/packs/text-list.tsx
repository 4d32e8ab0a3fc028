import { NativeSelect, Text, TextInput } from '@mantine/core'
import type { PackLanguageRow, PackTextRow } from '@shared/contracts/pack-texts.contract'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { useDeferredValue, useMemo, useState } from 'react'
import { foldedIncludes } from '../../lib/fold'
import { CheckBar } from './check-bar'
import classes from './wording.module.css'
import { WordingPanel } from './wording-panel'
import { fileName, fileOf, filesOf, placeOf } from './wording-places'
import { WordingTable } from './wording-table'

const KINDS = {
  every: { label: 'Every text', fits: () => true },
  own: { label: 'In your own words', fits: ({ isLocal }: PackTextRow) => isLocal },
  drafted: { label: 'To be checked', fits: ({ status }: PackTextRow) => status.kind === 'drafted' },
  missing: { label: 'Not translated', fits: ({ status }: PackTextRow) => status.kind === 'missing' },
} as const
type Kind = keyof typeof KINDS
const EVERYTHING = ''

interface TextListProps {
  readonly language: PackLanguageRow
  readonly all: readonly PackTextRow[]
}

/** The texts of a language, narrowed by document, status and words as they are typed. */
export function TextList({ language, all }: TextListProps) {
  const [file, setFile] = useState(EVERYTHING)
  const [kind, setKind] = useState<Kind>('every')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [openPath, setOpenPath] = useState<string | null>(null)
  const words = useDeferredValue(typed)
  const files = useMemo(() => filesOf(all), [all])
  const found = useMemo(() => {
    const place = new Map(files.map((name, index) => [name, index]))
    return all
      .filter(
        (text) =>
          (file === EVERYTHING || fileOf(text) === file) &&
          KINDS[kind].fits(text) &&
          foldedIncludes(`${text.text} ${text.english} ${placeOf(text)}`, words),
      )
      .toSorted((a, b) => (place.get(fileOf(a)) ?? 0) - (place.get(fileOf(b)) ?? 0))
  }, [all, files, file, kind, words])
  const open = all.find(({ path }) => path === openPath)
  const toggle = (path: string) => {
    const next = new Set(chosen)
    if (!next.delete(path)) next.add(path)
    setChosen(next)
  }
  const isTranslation = language.code !== FIRST_LANGUAGE
  return (
    <>
      <div className={classes.filters}>
        <NativeSelect
          label="Document"
          value={file}
          onChange={({ currentTarget }) => setFile(currentTarget.value)}
          data={[
            { value: EVERYTHING, label: 'Every document' },
            ...files.map((value) => ({ value, label: fileName(value) })),
          ]}
        />
        <NativeSelect
          label="Show"
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
          data={Object.entries(KINDS)
            .filter(([name]) => isTranslation || name === 'every' || name === 'own')
            .map(([value, { label }]) => ({ value, label }))}
        />
        <TextInput
          label="Search"
          type="search"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <div className={classes.bar}>
        <Text fz="xs" c="dimmed" role="status">
          Showing {found.length.toLocaleString('en-GB')} of {all.length.toLocaleString('en-GB')} texts.{' '}
          {countWords(language)}
        </Text>
        {isTranslation && <CheckBar language={language} found={found} chosen={chosen} onChoose={setChosen} />}
      </div>
      <div className={classes.wide}>
        <WordingTable
          key={`${file} ${kind} ${words}`}
          language={language}
          texts={found}
          chosen={chosen}
          onToggle={toggle}
          onOpen={({ path }) => setOpenPath(path)}
        />
      </div>
      {open !== undefined && (
        <WordingPanel language={language} text={open} onClose={() => setOpenPath(null)} key={open.path} />
      )}
    </>
  )
}

/** "212 checked, 4 drafted, 3 not translated, 1 in your own words." English is checked as it ships. */
function countWords({ code, checked, drafted, missing, local }: PackLanguageRow): string {
  const counts = [
    code !== FIRST_LANGUAGE && `${checked} checked`,
    drafted > 0 && `${drafted} drafted`,
    missing > 0 && `${missing} not translated`,
    (local > 0 || code === FIRST_LANGUAGE) && `${local} in your own words`,
  ]
  return `${counts.filter((count) => count !== false).join(', ')}.`
}
