import { Button, Checkbox, Text } from '@mantine/core'
import type { PackLanguageRow, PackTextRow } from '@shared/contracts/pack-texts.contract'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { useState } from 'react'
import { ScrollTable } from '../../components/scroll-table'
import { useCurrentUser } from '../../lib/current-user'
import { TextStatus } from './text-status'
import classes from './wording.module.css'
import { fileName, fileOf, placeOf } from './wording-places'

interface WordingTableProps {
  readonly language: PackLanguageRow
  /** In the order of their files. */
  readonly texts: readonly PackTextRow[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (path: string) => void
  readonly onOpen: (text: PackTextRow) => void
}

/** As many as are drawn at first, and at each step after that. */
const STEP = 100

/** Texts with their English, how far they can be trusted, and a way to change them. */
export function WordingTable({ language, texts, chosen, onToggle, onOpen }: WordingTableProps) {
  const [drawn, setDrawn] = useState(STEP)
  const { role } = useCurrentUser()
  const isSergeant = role === 'sergeant'
  const isTranslation = language.code !== FIRST_LANGUAGE
  const shown = texts.slice(0, drawn)
  const columns = 2 + (isTranslation ? 1 : 0) + (isSergeant ? 1 : 0) + (isSergeant && isTranslation ? 1 : 0)
  return (
    <>
      <ScrollTable label={`Texts in ${language.english}`} className={classes.texts}>
        <thead>
          <tr>
            {isSergeant && isTranslation && (
              <th scope="col" className={classes.choose}>
                Choose
              </th>
            )}
            {isTranslation && <th scope="col">English</th>}
            <th scope="col">{isTranslation ? language.english : 'Words'}</th>
            <th scope="col" className={classes.trust}>
              Status
            </th>
            {isSergeant && (
              <th scope="col" className={classes.change}>
                Change
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((text, index) => {
            const file = fileOf(text)
            const before = shown[index - 1]
            const place = placeOf(text)
            const isMissing = text.status.kind === 'missing'
            return [
              (before === undefined || fileOf(before) !== file) && (
                <tr key={`${file}#`}>
                  <th colSpan={columns} scope="rowgroup" className={classes.file}>
                    {fileName(file)}
                  </th>
                </tr>
              ),
              <tr key={text.path}>
                {isSergeant && isTranslation && (
                  <td>
                    <Checkbox
                      size="xs"
                      aria-label={`Choose ${fileName(file)}: ${place}`}
                      checked={chosen.has(text.path)}
                      disabled={isMissing}
                      onChange={() => onToggle(text.path)}
                    />
                  </td>
                )}
                {isTranslation && (
                  <td>
                    <Place>{place}</Place>
                    <span lang="en-GB">{text.english}</span>
                  </td>
                )}
                <td>
                  {!isTranslation && <Place>{place}</Place>}
                  {isMissing || text.text === '' ? (
                    <Text c="dimmed">{isMissing ? 'Not translated yet' : 'Nothing yet'}</Text>
                  ) : (
                    <Words language={language}>{text.text}</Words>
                  )}
                </td>
                <td>
                  <TextStatus text={text} isTranslation={isTranslation} />
                </td>
                {isSergeant && (
                  <td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Change ${fileName(file)}: ${place}`}
                      onClick={() => onOpen(text)}
                    >
                      Change
                    </Button>
                  </td>
                )}
              </tr>,
            ]
          })}
        </tbody>
      </ScrollTable>
      {texts.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setDrawn(drawn + STEP)}>
          Show {Math.min(STEP, texts.length - shown.length)} more
        </Button>
      )}
    </>
  )
}

function Place({ children }: { readonly children: string }) {
  return (
    <Text fz="xs" c="dimmed">
      {children}
    </Text>
  )
}

interface WordsProps {
  readonly language: Pick<PackLanguageRow, 'code' | 'direction'>
  readonly children: string
}

/** Words of a language, read out and set as such. */
export function Words({ language: { code, direction }, children }: WordsProps) {
  return (
    <div lang={code} dir={direction} className={direction === 'rtl' ? classes.rightToLeft : undefined}>
      {children}
    </div>
  )
}
