import { Button, Checkbox, Group, Text } from '@mantine/core'
import type { PackChoicesSetting } from '@shared/contracts/settings.contract'
import { DOCUMENT_FACTS, PACK_DOCUMENTS, type PackDocument } from '@shared/domain/documents/pack-document'
import {
  SITUATION_WORDS,
  SITUATIONS,
  type Situation,
  STARTING_CHOICES,
  WHEN_TRAINED,
  whyNeverIn,
} from '@shared/domain/packs/situation'
import { Fragment, useState } from 'react'
import { ErrorSummary } from '../../components/error-summary'
import { PageHeader } from '../../components/page-header'
import { errorSentence, QueryBoundary } from '../../components/query-boundary'
import { ScrollTable } from '../../components/scroll-table'
import { useCurrentUser } from '../../lib/current-user'
import { GROUP_WORDS, GROUPS } from './document-groups'
import classes from './pack-choices.module.css'
import { PacksTabs } from './packs-tabs'
import { usePackChoices, useSavePackChoices } from './queries'

/** What goes to whom: which documents a venue gets unless somebody chooses otherwise. Sergeants change it. */
export function PackChoicesScreen() {
  const choices = usePackChoices()
  return (
    <>
      <PageHeader
        title="Packs"
        documentTitle="What goes to whom"
        lead="What a venue gets by where it stands. It can be changed for each venue when packs are put together."
      />
      <PacksTabs current="choices" />
      <QueryBoundary query={choices}>{(saved) => <ChoicesForm saved={saved} />}</QueryBoundary>
    </>
  )
}

function ChoicesForm({ saved }: { readonly saved: PackChoicesSetting }) {
  const { role } = useCurrentUser()
  const save = useSavePackChoices()
  const [choices, setChoices] = useState(saved)
  const isSergeant = role === 'sergeant'
  const change = (next: PackChoicesSetting) => {
    save.reset()
    setChoices(next)
  }
  const toggle = (situation: Situation, document: PackDocument) =>
    change({
      ...choices,
      [situation]: PACK_DOCUMENTS.filter((one) => choices[situation].includes(one) !== (one === document)),
    })
  return (
    <>
      {!isSergeant && <Text mb="xs">A sergeant can change this list.</Text>}
      <ScrollTable label="What goes to whom" className={classes.choices}>
        <thead>
          <tr>
            <th scope="col">Document</th>
            {SITUATIONS.map((situation) => (
              <th key={situation} scope="col" className={classes.situation}>
                {SITUATION_WORDS[situation]}
              </th>
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={SITUATIONS.length + 1}>
                {GROUP_WORDS[group]}
              </th>
            </tr>
            {PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].group === group).map((document) => (
              <tr key={document}>
                <th scope="row" className={classes.document}>
                  {DOCUMENT_FACTS[document].name}
                </th>
                <DocumentCells
                  document={document}
                  choices={choices}
                  isSergeant={isSergeant}
                  onToggle={(situation) => toggle(situation, document)}
                />
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
      <ErrorSummary problems={save.isError ? [{ message: errorSentence(save.error) }] : []} />
      {isSergeant && (
        <Group gap="sm" mt="sm">
          <Button loading={save.isPending} onClick={() => save.mutate(choices)}>
            Save what goes to whom
          </Button>
          <Button variant="default" onClick={() => change(STARTING_CHOICES)}>
            Restore what it started with
          </Button>
          <Text role="status" c="dimmed">
            {save.isSuccess ? 'Saved' : isSame(choices, saved) ? '' : 'Not saved yet'}
          </Text>
        </Group>
      )}
    </>
  )
}

interface DocumentCellsProps {
  readonly document: PackDocument
  readonly choices: PackChoicesSetting
  readonly isSergeant: boolean
  readonly onToggle: (situation: Situation) => void
}

/** A tick for each situation; none where nobody in it can have the document, or where training brings it. */
function DocumentCells({ document, choices, isSergeant, onToggle }: DocumentCellsProps) {
  if (WHEN_TRAINED.includes(document)) {
    return (
      <td colSpan={SITUATIONS.length} className={classes.note}>
        Comes by itself once training was delivered, and while that counts
      </td>
    )
  }
  return SITUATIONS.map((situation) => {
    const isChosen = choices[situation].includes(document)
    const words = `${DOCUMENT_FACTS[document].name}: ${SITUATION_WORDS[situation]}`
    return (
      <Fragment key={situation}>
        {whyNeverIn(situation, document) === null ? (
          <td>
            <Checkbox
              size="xs"
              aria-label={words}
              checked={isChosen}
              disabled={!isSergeant}
              onChange={() => onToggle(situation)}
            />
          </td>
        ) : (
          <td className={classes.note}>Never</td>
        )}
      </Fragment>
    )
  })
}

const isSame = (a: PackChoicesSetting, b: PackChoicesSetting): boolean =>
  SITUATIONS.every(
    (situation) =>
      a[situation].length === b[situation].length &&
      a[situation].every((document) => b[situation].includes(document)),
  )
