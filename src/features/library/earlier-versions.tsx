import { Text, Title } from '@mantine/core'
import { formatCount } from '../../lib/format'
import classes from './library.module.css'

interface EarlierVersionsProps<Version> {
  readonly versions: readonly Version[]
  readonly wordsOf: (version: Version) => string
}

/** The versions before the newest, each in a sentence: they stay on the operations that use them. */
export function EarlierVersions<Version extends { id: string; version: number; operations: number }>({
  versions,
  wordsOf,
}: EarlierVersionsProps<Version>) {
  if (versions.length === 0) return null
  return (
    <section className={classes.versions} aria-labelledby="earlier-versions">
      <Title order={3} id="earlier-versions">
        Earlier versions
      </Title>
      <Text c="dimmed" fz="xs">
        Kept as they were, on the operations that use them.
      </Text>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            <strong>v{version.version}</strong> {wordsOf(version)} {usedBy(version.operations)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many operations use a version, in a sentence. */
export const usedBy = (operations: number): string =>
  operations === 0
    ? 'No operation uses it.'
    : `${formatCount(operations, 'operation')} ${operations === 1 ? 'uses' : 'use'} it.`
