import { Group, NativeSelect, Text, Title } from '@mantine/core'
import type { TrendPoint } from '@shared/contracts/trends.contract'
import { useState } from 'react'
import classes from './compare-operations.module.css'
import { MethodNote } from './method-note'
import { compareOperations } from './operation-comparison'

/** A choice of two operations, whether their rates may stand side by side, and what may be said of a change. */
export function CompareOperations({ points }: { readonly points: readonly TrendPoint[] }) {
  const [firstId, setFirst] = useState(points.at(-2)?.operationId)
  const [secondId, setSecond] = useState(points.at(-1)?.operationId)
  const first = points.find(({ operationId }) => operationId === firstId)
  const second = points.find(({ operationId }) => operationId === secondId)
  if (first === undefined || second === undefined) return null
  const choices = points.map(({ operationId, reference, name }) => ({
    value: operationId,
    label: `${reference} ${name}`,
  }))
  return (
    <section className={classes.compare} aria-labelledby="compare-operations">
      <Title order={2} id="compare-operations">
        Compare two operations
      </Title>
      <Group gap="md" align="flex-end">
        <NativeSelect
          label="First operation"
          data={choices}
          value={first.operationId}
          onChange={({ currentTarget }) => setFirst(currentTarget.value)}
          w="22rem"
        />
        <NativeSelect
          label="Second operation"
          data={choices}
          value={second.operationId}
          onChange={({ currentTarget }) => setSecond(currentTarget.value)}
          w="22rem"
        />
      </Group>
      {first === second ? (
        <Text role="status">This is one operation twice. Choose two.</Text>
      ) : (
        <Comparison first={first} second={second} />
      )}
    </section>
  )
}

function Comparison({ first, second }: { readonly first: TrendPoint; readonly second: TrendPoint }) {
  const { likeness, verdict, differences, rates, words, method } = compareOperations(first, second)
  return (
    <div role="status" className={classes.verdict} data-likeness={likeness}>
      <Text fw={600}>{verdict}</Text>
      {differences.length > 0 && (
        <ul className={classes.sentences}>
          {differences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {[...rates, ...words].map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <MethodNote method={method} />
    </div>
  )
}
