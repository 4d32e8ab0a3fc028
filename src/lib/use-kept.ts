import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const kept = new WeakMap<QueryClient, Map<string, unknown>>()

/**
 * State of a screen that outlives it: whoever leaves to look something up finds it as it was. It belongs to the query
 * client and is forgotten with it when the register locks. One screen at a time uses a key.
 */
export function useKept<State>(key: string, start: () => State): [State, (next: State) => void] {
  const client = useQueryClient()
  const states = kept.get(client) ?? new Map<string, unknown>()
  kept.set(client, states)
  const [state, setState] = useState(() => (states.has(key) ? (states.get(key) as State) : start()))
  return [
    state,
    (next) => {
      states.set(key, next)
      setState(next)
    },
  ]
}
