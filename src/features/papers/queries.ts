import { papersContracts } from '@shared/contracts/papers.contract'
import { useMutation } from '@tanstack/react-query'
import { commandFor } from '../../lib/contract-query'

export const useMakePapers = () => useMutation(commandFor(papersContracts.make, []))
export const useOpenFolder = () => useMutation(commandFor(papersContracts.openFolder, []))
