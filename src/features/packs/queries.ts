import { packTextsContracts } from '@shared/contracts/pack-texts.contract'
import {
  type PackBatch,
  type PackScope,
  packsContracts,
  type RenderedDocument,
} from '@shared/contracts/packs.contract'
import { repliesContracts } from '@shared/contracts/replies.contract'
import { settingsContracts } from '@shared/contracts/settings.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import { isSameItem } from '@shared/domain/packs/composition'
import type { AppError } from '@shared/errors'
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect } from 'react'
import { commandFor, queryFor } from '../../lib/contract-query'
import { call, onEvent } from '../../lib/ipc'

export const usePackPreview = (scope: PackScope) =>
  useQuery({ ...queryFor(packsContracts.preview, scope), placeholderData: keepPreviousData })

/** The force's own names and numbers, which every document needs. */
export const useForceProfile = () => useQuery(queryFor(settingsContracts.readForceProfile))

/** The venues to choose from. */
export const useVenues = () => useQuery(queryFor(venuesContracts.list))

/** Each pack that is made is a disclosure and stands on its venue's page and among the replies. */
const MADE = ['venues', 'replies']

/** What a run changes of the composer's own answers. The documents stay as they were looked at. */
function useAfterRun() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['packs', 'preview'] })
    void client.invalidateQueries({ queryKey: batchQuery.queryKey })
  }
}

export const useExportPacks = () =>
  useMutation({ ...commandFor(packsContracts.export, MADE), onSettled: useAfterRun() })
export const useRetryPacks = () =>
  useMutation({ ...commandFor(packsContracts.retry, MADE), onSettled: useAfterRun() })
export const useCancelExport = () => useMutation(commandFor(packsContracts.cancel, []))
export const useOpenFolder = () => useMutation(commandFor(packsContracts.openFolder, []))

export function useChooseFolder() {
  const client = useQueryClient()
  return useMutation({
    ...commandFor(packsContracts.chooseFolder, []),
    onSuccess: () => client.invalidateQueries({ queryKey: ['packs', 'preview'] }),
  })
}

const batchQuery = queryFor(packsContracts.readBatch)

/** The run that is under way or was last, as main says it; asked for anew whenever a screen that shows it is opened. */
export function useBatch(): PackBatch | null {
  const client = useQueryClient()
  useEffect(
    () => onEvent('packs:progress', (batch) => client.setQueryData(batchQuery.queryKey, batch)),
    [client],
  )
  return useQuery({ ...batchQuery, refetchOnMount: 'always' }).data ?? null
}

/** A document as it would leave, or why it cannot: that is an answer too. */
export type Look =
  | { readonly document: RenderedDocument; readonly refusal?: never }
  | { readonly document?: never; readonly refusal: AppError }

/** Documents are large: those of a venue that was left are kept for a moment, and main has them still. */
const KEEP_MS = 60_000

const lookQuery = (scope: PackScope, venueId: string, item: PackItem) =>
  queryOptions<Look, AppError>({
    queryKey: ['packs', 'render', scope, venueId, item.document, item.language],
    queryFn: () =>
      call(packsContracts.render, { scope, venueId, item }).then(
        (document) => ({ document }),
        (refusal: AppError) => ({ refusal }),
      ),
    gcTime: KEEP_MS,
  })

/**
 * The documents of a venue, made one after the other in the background, the one on show first. Answers with what is
 * known of each. `isPaused` asks for nothing new: the printer is busy.
 */
export function useLooks(
  scope: PackScope,
  venueId: string,
  items: readonly PackItem[],
  shown: PackItem | null,
  isPaused: boolean,
): (item: PackItem) => Look | undefined {
  const client = useQueryClient()
  const order = shown === null ? items : [shown, ...items.filter((item) => !isSameItem(item, shown))]
  const queries = order.map((item) => lookQuery(scope, venueId, item))
  const turn = queries.findIndex(({ queryKey }) => {
    const state = client.getQueryState(queryKey)
    return state?.data === undefined || state.isInvalidated
  })
  const results = useQueries({
    queries: queries.map((query, index) => ({ ...query, enabled: !isPaused && index === turn })),
  })
  return (item) => results[order.findIndex((one) => isSameItem(one, item))]?.data
}

export const usePackChoices = () => useQuery(queryFor(settingsContracts.readPackChoices))
export const useSavePackChoices = () =>
  useMutation(commandFor(settingsContracts.savePackChoices, ['settings', 'packs']))

/** Every pack and what came of it, asked anew at each look: a reminder falls due with the day. */
export const useReplies = () => useQuery({ ...queryFor(repliesContracts.list), refetchOnMount: 'always' })

/** Booked training stands on the venue's page too. */
export const useRecordReply = () => useMutation(commandFor(repliesContracts.record, ['replies', 'venues']))
export const useDraftChase = () => useMutation(commandFor(repliesContracts.draftChase, ['replies']))
export const useOpenChase = () => useMutation(commandFor(repliesContracts.openChase, []))
export const useOpenPackFolder = () => useMutation(commandFor(repliesContracts.openFolder, []))
export const useOpenDrafts = () => useMutation(commandFor(repliesContracts.openDrafts, []))
export const useDeletePackFiles = () => useMutation(commandFor(repliesContracts.deleteFolder, ['replies']))

export const useLanguages = () => useQuery(queryFor(packTextsContracts.listLanguages))
/** Every text of a language with its English. */
export const useTexts = (language: string) => useQuery(queryFor(packTextsContracts.list, { language }))

/** What the documents say has changed: what was looked at of them is out of date. */
const CHANGED = ['pack-texts', 'packs']
export const useSaveText = () => useMutation(commandFor(packTextsContracts.save, CHANGED))
export const useCheckTexts = () => useMutation(commandFor(packTextsContracts.check, CHANGED))
