import { Button, Checkbox, Fieldset, Group, Text } from '@mantine/core'
import type { PackPreview } from '@shared/contracts/packs.contract'
import {
  DOCUMENT_FACTS,
  FIRST_LANGUAGE,
  PACK_DOCUMENTS,
  type PackDocument,
  type PackItem,
} from '@shared/domain/documents/pack-document'
import { availabilityOf, isSameItem } from '@shared/domain/packs/composition'
import { SidePanel } from '../../components/side-panel'
import { ChangeOthers } from './change-others'
import classes from './change-panel.module.css'
import { GROUP_WORDS, GROUPS } from './document-groups'
import { languageName } from './preflight'
import type { ComposerState, Entry } from './use-composition'

interface ChangePanelProps {
  readonly entry: Entry
  readonly composition: ComposerState
  readonly preview: PackPreview
  readonly onLook: (item: PackItem) => void
  readonly onClose: () => void
}

/** What one venue gets, document by document and language by language. A tick counts at once. */
export function ChangePanel({ entry, composition, preview, onLook, onClose }: ChangePanelProps) {
  const { recipient, items } = entry
  return (
    <SidePanel title={`What ${recipient.venueName} gets`} opened onClose={onClose}>
      <div className={classes.panel}>
        <div className={classes.documents}>
          {GROUPS.map((group) => (
            <Fieldset key={group} legend={GROUP_WORDS[group]} variant="unstyled" mb="md">
              {PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].group === group).map(
                (document) => (
                  <DocumentChoice
                    key={document}
                    document={document}
                    entry={entry}
                    preview={preview}
                    onToggle={(item) => composition.change(entry, item)}
                    onLook={onLook}
                  />
                ),
              )}
            </Fieldset>
          ))}
        </div>
        <div className={classes.foot}>
          <ChangeOthers entry={entry} composition={composition} preview={preview} />
          <Group gap="sm" mt="xs">
            <Button onClick={onClose}>Done</Button>
            <Button
              variant="default"
              disabled={
                items.length === recipient.suggested.length &&
                items.every((item) => recipient.suggested.some((one) => isSameItem(one, item)))
              }
              onClick={() => composition.reset(entry)}
            >
              Go back to what was suggested
            </Button>
          </Group>
        </div>
      </div>
    </SidePanel>
  )
}

interface DocumentChoiceProps {
  readonly document: PackDocument
  readonly entry: Entry
  readonly preview: PackPreview
  readonly onToggle: (item: PackItem) => void
  readonly onLook: (item: PackItem) => void
}

/** One document: a tick for English, with the reason where it is withheld, and one for each translation. */
function DocumentChoice({ document, entry, preview, onToggle, onLook }: DocumentChoiceProps) {
  const { recipient, items } = entry
  const { name } = DOCUMENT_FACTS[document]
  const item = { document, language: FIRST_LANGUAGE }
  const availability = availabilityOf(item, recipient, preview.translations)
  const others = preview.languages.flatMap(({ code }) => {
    const { kind } = availabilityOf({ document, language: code }, recipient, preview.translations)
    const isThere = code !== FIRST_LANGUAGE && (kind === 'ready' || kind === 'proof')
    return isThere ? [{ item: { document, language: code }, kind }] : []
  })
  return (
    <div className={classes.document}>
      <Checkbox
        size="xs"
        label={name}
        description={availability.kind === 'withheld' ? availability.why : undefined}
        disabled={availability.kind === 'withheld'}
        checked={items.some((one) => isSameItem(one, item))}
        onChange={() => onToggle(item)}
      />
      {others.length > 0 && (
        <ul className={classes.languages} aria-label={`${name} in other languages`}>
          {others.map(({ item, kind }) => {
            const language = languageName(item.language, preview.languages)
            return (
              <li key={item.language}>
                {kind === 'ready' ? (
                  <Checkbox
                    size="xs"
                    label={language}
                    aria-label={`${name} in ${language}`}
                    checked={items.some((one) => isSameItem(one, item))}
                    onChange={() => onToggle(item)}
                  />
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`${language}: proof of ${name}`}
                    onClick={() => onLook(item)}
                  >
                    {language}: proof
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {others.some(({ kind }) => kind === 'proof') && (
        <Text fz="xs" c="dimmed" className={classes.why}>
          A proof can be looked at. It does not leave until somebody has checked its words under Wording.
        </Text>
      )}
    </div>
  )
}
