import { papersContracts } from '@shared/contracts/papers.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** The papers of an operation that were made last since the application was started, or `null`. */
export const useMadePapers = (operationId: string) =>
  useQuery(queryFor(papersContracts.readMade, { operationId }))

/** The numbered forms are out then, which closing asks about. */
export const useMakePapers = () => useMutation(commandFor(papersContracts.make, ['papers', 'operations']))
export const useOpenFolder = () => useMutation(commandFor(papersContracts.openFolder, []))
