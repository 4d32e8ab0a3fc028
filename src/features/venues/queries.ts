import { type ImportMapping, type ImportPreview, venuesContracts } from '@shared/contracts/venues.contract'
import type { AppError } from '@shared/errors'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'
import { call } from '../../lib/ipc'

/** Operations and packs show a venue's name, address and recipients. */
const TOUCHED = ['venues', 'operations', 'packs']

export const useVenues = () => useQuery(queryFor(venuesContracts.list))
export const useVenue = (id: string) => useQuery(queryFor(venuesContracts.read, { id }))

export const useCreateVenue = () => useMutation(commandFor(venuesContracts.create, ['venues']))
export const useUpdateVenue = () => useMutation(commandFor(venuesContracts.update, TOUCHED))
export const useReleaseContactHold = () =>
  useMutation(commandFor(venuesContracts.releaseContactHold, TOUCHED))
export const useImportVenues = () => useMutation(commandFor(venuesContracts.import, ['venues']))

/** A file that was chosen for an import; `chosen` tells one choice from the next in the cache. */
export interface ChosenFile {
  readonly chosen: number
  readonly fileName: string
  readonly file: Uint8Array
}

/** What an import would do. The last answer stays while the mapping is changed; the bytes stay out of the key. */
export const useImportPreview = (chosen: ChosenFile, mapping: ImportMapping | null, town: string) =>
  useQuery<ImportPreview, AppError>({
    queryKey: ['venue-import', chosen.chosen, mapping, town],
    queryFn: () =>
      call(venuesContracts.previewImport, { fileName: chosen.fileName, file: chosen.file, mapping, town }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
