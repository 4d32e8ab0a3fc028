import { Button, Text } from '@mantine/core'
import type { AppError } from '@shared/errors'
import type { ReactNode } from 'react'
import { useCurrentUser } from '../../lib/current-user'
import { EarlierVersions, usedBy } from './earlier-versions'
import type { Counted, Versions } from './library-table'
import { RetireButton } from './retire-button'

interface LibraryPanelProps<Version extends Counted> {
  /** What is shown, `null` to add one. */
  readonly versions: Versions<Version> | null
  /** What a version says, in a sentence. */
  readonly wordsOf: (version: Version) => string
  /** The form for the version that follows the newest, or for the first; `more` stands beside its button. */
  readonly form: (newest: Version | null, more: ReactNode) => ReactNode
  readonly retire: {
    readonly mutateAsync: (what: { readonly id: string }) => Promise<unknown>
    readonly error: AppError | null
  }
  readonly onDone: () => void
}

/** One thing of a library with its versions. Sergeants change or retire it, officers read it. */
export function LibraryPanel<Version extends Counted>(props: LibraryPanelProps<Version>) {
  const { versions, wordsOf, form, retire, onDone } = props
  const { role } = useCurrentUser()
  const [newest = null, ...older] = versions ?? []
  const cancel = (
    <Button variant="default" onClick={onDone}>
      Cancel
    </Button>
  )
  if (newest === null) return form(null, cancel)
  return (
    <>
      <Text mb="md">
        {wordsOf(newest)} {usedBy(newest.operations)}
      </Text>
      {role === 'sergeant' &&
        form(
          newest,
          <>
            {cancel}
            {!newest.retired && (
              <RetireButton
                name={newest.name}
                retire={() => retire.mutateAsync({ id: newest.id })}
                error={retire.error}
                onDone={onDone}
              />
            )}
          </>,
        )}
      <EarlierVersions versions={older} wordsOf={wordsOf} />
    </>
  )
}
