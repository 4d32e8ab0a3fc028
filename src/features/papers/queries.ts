import { papersContracts } from '@shared/contracts/papers.contract'
import { useMutation } from '@tanstack/react-query'
import { commandFor } from '../../lib/contract-query'

/** The numbered forms are out then, which closing asks about. */
export const useMakePapers = () => useMutation(commandFor(papersContracts.make, ['operations']))
export const useOpenFolder = () => useMutation(commandFor(papersContracts.openFolder, []))
