import { Text } from '@mantine/core'

/** Beside the button of a form whose buttons change it at once: it has to say that nothing is kept until it is saved. */
export function SaveState({ isDirty, isSaved }: { readonly isDirty: boolean; readonly isSaved: boolean }) {
  return (
    <Text role="status" c={isDirty ? 'var(--ink-warning)' : 'dimmed'}>
      {isDirty ? 'Not saved yet' : isSaved ? 'Saved' : ''}
    </Text>
  )
}
