import type { AppError } from '@shared/errors'
import { MutationCache, QueryClient } from '@tanstack/react-query'

/** Where the instant of the last change that was saved is kept, for the foot line. */
export const SAVED_AT_KEY = ['saved-at'] as const

/** What is worked out from everything else: any change may add to it or take from it. */
const FOLLOWS_EVERY_CHANGE = ['follow-up', 'home'] as const

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: AppError
    mutationMeta: {
      /** Features whose answers are out of date once this has succeeded: `venues`, `operations`. */
      readonly invalidates?: readonly string[]
      /** Whether success means that something was saved. */
      readonly saves?: boolean
    }
  }
}

/**
 * The cache of main's answers. There is no network: an answer stays true until a command of ours changes it,
 * so nothing is fetched again by itself, and a refusal is an answer, never tried twice.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      // What was sent may hold a passphrase: it is forgotten with the form that sent it.
      mutations: { retry: false, networkMode: 'always', gcTime: 0 },
    },
    mutationCache: new MutationCache({
      onSuccess: async (_answer, _input, _context, mutation) => {
        if (mutation.meta?.saves) {
          client.setQueryData(SAVED_AT_KEY, new Date().toISOString())
          for (const feature of FOLLOWS_EVERY_CHANGE) {
            void client.invalidateQueries({ queryKey: [feature] })
          }
        }
        const stale = mutation.meta?.invalidates ?? []
        await Promise.all(stale.map((feature) => client.invalidateQueries({ queryKey: [feature] })))
      },
    }),
  })
  client.setQueryDefaults(SAVED_AT_KEY, { gcTime: Number.POSITIVE_INFINITY })
  return client
}
