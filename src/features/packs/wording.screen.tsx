import { NativeSelect, Text, TextInput } from '@mantine/core'
import type { PackLanguageRow, PackTextRow } from '@shared/contracts/pack-texts.contract'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { useDeferredValue, useMemo, useState } from 'react'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { foldedIncludes } from '../../lib/fold'
import { CheckBar } from './check-bar'
import { PacksTabs } from './packs-tabs'
import classes from './wording.module.css'
import { WordingPanel } from './wording-panel'
import { fileName, fileOf, filesOf, placeOf } from './wording-places'
import { useLanguages, useTexts } from './wording-queries'
import { WordingTable } from './wording-table'

/** The words of the documents, in each language. Sergeants change and check them, officers read them. */
export function WordingScreen() {
  const languages = useLanguages()
  const [code, setCode] = useState(FIRST_LANGUAGE)
  return (
    <>
      <PageHeader
        title="Packs"
        documentTitle="Wording of the documents"
        lead="The words of every document. You can put your own in place of any of them, and go back to the original."
      />
      <PacksTabs current="wording" />
      <QueryBoundary query={languages}>
        {(all) => {
          const language = all.find((one) => one.code === code) ?? all[0]
          if (language === undefined) return null
          return (
            <>
              <div className={classes.language}>
                <NativeSelect
                  label="Language"
                  value={language.code}
                  onChange={({ currentTarget }) => setCode(currentTarget.value)}
                  data={all.map(({ code: value, english, name }) => ({
                    value,
                    label: english === name ? english : `${english} (${name})`,
                  }))}
                />
                <Text role="status">{countWords(language)}</Text>
              </div>
              <Texts language={language} key={language.code} />
            </>
          )
        }}
      </QueryBoundary>
    </>
  )
}

/** "212 checked, 4 drafted, 3 not translated, 1 in your own words." */
function countWords({ checked, drafted, missing, local }: PackLanguageRow): string {
  const counts = [
    `${checked} checked`,
    drafted > 0 && `${drafted} drafted`,
    missing > 0 && `${missing} not translated`,
    local > 0 && `${local} in your own words`,
  ]
  return `Texts: ${counts.filter((count) => count !== false).join(', ')}.`
}

const KINDS = {
  every: { label: 'Every text', fits: () => true },
  own: { label: 'In your own words', fits: ({ isLocal }: PackTextRow) => isLocal },
  drafted: { label: 'To be checked', fits: ({ status }: PackTextRow) => status.kind === 'drafted' },
  missing: { label: 'Not translated', fits: ({ status }: PackTextRow) => status.kind === 'missing' },
} as const
type Kind = keyof typeof KINDS
const EVERYTHING = ''

function Texts({ language }: { readonly language: PackLanguageRow }) {
  const query = useTexts(language.code)
  return <QueryBoundary query={query}>{(all) => <TextList language={language} all={all} />}</QueryBoundary>
}

interface TextListProps {
  readonly language: PackLanguageRow
  readonly all: readonly PackTextRow[]
}

function TextList({ language, all }: TextListProps) {
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
    <div data-checked={isTranslation || undefined} className={classes.list}>
      <div className={classes.filters}>
        <TextInput
          label="Search"
          type="search"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
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
      </div>
      {isTranslation && <CheckBar language={language} found={found} chosen={chosen} onChoose={setChosen} />}
      <Text fz="xs" c="dimmed" role="status">
        Showing {found.length} of {all.length} texts
      </Text>
      <WordingTable
        key={`${file} ${kind} ${words}`}
        language={language}
        texts={found}
        chosen={chosen}
        onToggle={toggle}
        onOpen={({ path }) => setOpenPath(path)}
      />
      {open !== undefined && (
        <WordingPanel language={language} text={open} onClose={() => setOpenPath(null)} key={open.path} />
      )}
    </div>
  )
}
