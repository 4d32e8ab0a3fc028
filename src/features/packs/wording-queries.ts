import { packTextsContracts } from '@shared/contracts/pack-texts.contract'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

export const useLanguages = () => useQuery(queryFor(packTextsContracts.listLanguages))
/** The texts of a language; while another one is read, the last one stays on show. */
export const useTexts = (language: string) =>
  useQuery({ ...queryFor(packTextsContracts.list, { language }), placeholderData: keepPreviousData })

/** What the documents say has changed: what was looked at of them is out of date. */
const CHANGED = ['pack-texts', 'packs']
export const useSaveText = () => useMutation(commandFor(packTextsContracts.save, CHANGED))
export const useCheckTexts = () => useMutation(commandFor(packTextsContracts.check, CHANGED))
