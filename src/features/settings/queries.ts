import { settingsContracts } from '@shared/contracts/settings.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

export const useForceProfile = () => useQuery(queryFor(settingsContracts.readForceProfile))
/** Letters and posters show the profile. */
export const useSaveForceProfile = () =>
  useMutation(commandFor(settingsContracts.saveForceProfile, ['settings', 'packs']))
export const useOperationRules = () => useQuery(queryFor(settingsContracts.readOperationRules))
/** What is missing before an operation can be approved depends on them. */
export const useSaveOperationRules = () =>
  useMutation(commandFor(settingsContracts.saveOperationRules, ['settings', 'operations']))

export const useFollowUpSettings = () => useQuery(queryFor(settingsContracts.readFollowUp))
/** A venue's page says when its re-test is due. */
export const useSaveFollowUpSettings = () =>
  useMutation(commandFor(settingsContracts.saveFollowUp, ['settings', 'venues']))

export const usePackSettings = () => useQuery(queryFor(settingsContracts.readPacks))
/** How long a number counts as checked is said before packs are made, and when a venue is chased. */
export const useSavePackSettings = () =>
  useMutation(commandFor(settingsContracts.savePacks, ['settings', 'packs']))

export const useLogos = () => useQuery(queryFor(settingsContracts.listLogos))
/** Letters and posters show them. */
export const useSaveLogos = () => useMutation(commandFor(settingsContracts.saveLogos, ['settings', 'packs']))
