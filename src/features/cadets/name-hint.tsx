import { Text } from '@mantine/core'
import { nameLike } from '@shared/domain/cadets/name-warning'

/** Says at once when a note looks like somebody's name; nothing is refused. */
export function NameHint({ text }: { readonly text: string | null }) {
  const name = nameLike(text ?? '')
  return (
    <Text role="status" fw={600}>
      {name !== null &&
        `“${name}” looks like a name. Take it out: names stay in the unit’s file. If it is not a name, carry on.`}
    </Text>
  )
}
