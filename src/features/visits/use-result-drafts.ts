import type { Visit } from '@shared/contracts/visits.contract'
import type { AppError, FieldProblem } from '@shared/errors'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { errorSentence } from '../../components/query-boundary'
import { saveBeforeLock } from '../../lib/before-lock'
import { useRecordVisit } from './queries'
import { draftOf, type ResultDraft, recordOf } from './result-draft'

/** What was typed for a visit and is not saved yet, and why the last try to save it was refused. */
export interface DraftEntry {
  readonly draft: ResultDraft
  /** The version of the visit that the typing started from. */
  readonly version: number
  readonly problems: readonly FieldProblem[]
  readonly refusal: { readonly conflict: boolean; readonly sentence: string } | null
}
type Drafts = Readonly<Record<string, DraftEntry>>

const KEY = ['visit-drafts'] as const

/**
 * The drafts of an operation's visits. They live beside the screen, in the query client, so that nothing
 * typed is lost on the way to another step or place, and are forgotten with it when the register is locked.
 */
export function useResultDrafts() {
  const client = useQueryClient()
  const record = useRecordVisit()
  const [drafts, setDrafts] = useState<Drafts>(() => client.getQueryData<Drafts>(KEY) ?? {})
  const latest = useRef(drafts)

  const keep = (visitId: string, entry: DraftEntry | null) => {
    const { [visitId]: _, ...others } = latest.current
    latest.current = entry === null ? others : { ...others, [visitId]: entry }
    client.setQueryDefaults(KEY, { gcTime: Number.POSITIVE_INFINITY })
    client.setQueryData(KEY, latest.current)
    setDrafts(latest.current)
  }

  const entryOf = (visit: Visit): DraftEntry =>
    drafts[visit.id] ?? {
      draft: draftOf(visit),
      version: visit.version,
      problems: [],
      refusal: null,
    }

  const change = (visit: Visit, draft: ResultDraft) =>
    keep(visit.id, { ...entryOf(visit), ...latest.current[visit.id], draft })

  /** Saves what was typed, if anything was. False: it was refused, and the entry says why. */
  const save = async (visitId: string): Promise<boolean> => {
    const entry = latest.current[visitId]
    if (entry === undefined) return true
    const recorded = recordOf(entry.draft)
    if (!recorded.ok) {
      keep(visitId, { ...entry, problems: recorded.problems, refusal: null })
      return false
    }
    try {
      const saved = await record.mutateAsync({ ...recorded.record, id: visitId, version: entry.version })
      const now = latest.current[visitId]
      keep(visitId, now === undefined || now === entry ? null : { ...now, version: saved.version })
      return true
    } catch (error) {
      const { kind, fields } = error as AppError
      const sentence = errorSentence(error as AppError)
      keep(visitId, {
        ...entry,
        problems: fields,
        refusal: fields.length > 0 ? null : { conflict: kind === 'conflict', sentence },
      })
      if (kind === 'conflict') await client.invalidateQueries({ queryKey: ['operations'] })
      return false
    }
  }

  /** After a conflict: saves what was typed over what somebody else has saved meanwhile. */
  const saveOver = (visit: Visit) => {
    keep(visit.id, { ...entryOf(visit), version: visit.version })
    return save(visit.id)
  }

  const saveAll = useEffectEvent(() => Promise.all(Object.keys(latest.current).map(save)))
  useEffect(() => () => void saveAll(), [])
  useEffect(() => saveBeforeLock(() => saveAll()), [])

  return {
    entryOf,
    isUnsaved: (visit: Visit) => visit.id in drafts,
    change,
    save,
    saveOver,
    discard: (visit: Visit) => keep(visit.id, null),
    saving: record.isPending,
  }
}
