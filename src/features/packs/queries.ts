import { type PackProgress, packsContracts } from '@shared/contracts/packs.contract'
import { settingsContracts } from '@shared/contracts/settings.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { commandFor, queryFor } from '../../lib/contract-query'
import { onEvent } from '../../lib/ipc'

export const usePackPreview = (operationId: string) =>
  useQuery(queryFor(packsContracts.preview, { operationId }))

/** The force's own names and numbers, which every document needs. */
export const useForceProfile = () => useQuery(queryFor(settingsContracts.readForceProfile))

export const useDisclosures = () => useQuery(queryFor(packsContracts.listDisclosures))

/** Each pack that is made is a disclosure and stands on its venue's page. */
export const useExportPacks = () => useMutation(commandFor(packsContracts.export, ['packs', 'venues']))
export const useCancelExport = () => useMutation(commandFor(packsContracts.cancel, []))
export const useChooseFolder = () => useMutation(commandFor(packsContracts.chooseFolder, ['packs']))
export const useOpenFolder = () => useMutation(commandFor(packsContracts.openFolder, []))

/** How far main says the running export is, `null` before it has said anything, and how to forget it. */
export function usePackProgress() {
  const [progress, setProgress] = useState<PackProgress | null>(null)
  useEffect(() => onEvent('packs:progress', setProgress), [])
  return { progress, forget: () => setProgress(null) }
}
