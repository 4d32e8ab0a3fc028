import { repliesContracts } from '@shared/contracts/replies.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** Every pack and what came of it, asked anew at each look: a reminder falls due with the day. */
export const useReplies = () => useQuery({ ...queryFor(repliesContracts.list), refetchOnMount: 'always' })

/** Booked training stands on the venue's page too. */
export const useRecordReply = () => useMutation(commandFor(repliesContracts.record, ['replies', 'venues']))
export const useDraftChase = () => useMutation(commandFor(repliesContracts.draftChase, ['replies']))
export const useOpenChase = () => useMutation(commandFor(repliesContracts.openChase, []))
export const useOpenPackFolder = () => useMutation(commandFor(repliesContracts.openFolder, []))
export const useOpenDrafts = () => useMutation(commandFor(repliesContracts.openDrafts, []))
export const useDeletePackFiles = () => useMutation(commandFor(repliesContracts.deleteFolder, ['replies']))
