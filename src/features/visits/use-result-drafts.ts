import type { Visit } from '@shared/contracts/visits.contract'
import type { AppError } from '@shared/errors'
import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { errorSentence } from '../../components/query-boundary'
import { saveBeforeLock } from '../../lib/before-lock'
import { type DraftEntry, type Drafts, draftStoreOf } from './draft-store'
import { useRecordVisit } from './queries'
import { draftOf, type ResultDraft, recordOf } from './result-draft'
import { useAutosave } from './use-autosave'

/** A saved draft stays as it was typed, until the register has something newer. */
function entryIn(drafts: Drafts, visit: Visit): DraftEntry {
  const entry = drafts[visit.id]
  if (entry !== undefined && (entry.unsaved || entry.version >= visit.version)) return entry
  const { version } = visit
  return { draft: draftOf(visit), version, unsaved: false, problems: [], refusal: null, byItself: false }
}

/**
 * The drafts of an operation's visits. They are saved by themselves when the typing pauses, and at once on
 * leaving, before the window closes and before the register locks.
 */
export function useResultDrafts() {
  const client = useQueryClient()
  const record = useRecordVisit()
  const store = draftStoreOf(client)
  const drafts = useSyncExternalStore(store.subscribe, store.read)
  const [savesByHand, setSavesByHand] = useState(0)

  const send = async (visitId: string, byItself: boolean): Promise<boolean> => {
    const entry = store.read()[visitId]
    if (entry === undefined || !entry.unsaved) return true
    const recorded = recordOf(entry.draft)
    if (!recorded.ok) {
      // Half a time is no problem yet while somebody is typing it.
      if (!byItself) store.keep(visitId, { ...entry, problems: recorded.problems, refusal: null, byItself })
      return false
    }
    try {
      const { version } = await record.mutateAsync({
        ...recorded.record,
        id: visitId,
        version: entry.version,
      })
      const now = store.read()[visitId] ?? entry
      const unsaved = now.draft !== entry.draft
      store.keep(visitId, { ...now, version, unsaved, problems: [], refusal: null })
      return true
    } catch (error) {
      const { kind, fields } = error as AppError
      const conflict = kind === 'conflict'
      const refusal = fields.length > 0 ? null : { conflict, sentence: errorSentence(error as AppError) }
      if (conflict) {
        // The choice whose typing counts is offered once the screen has what the other has saved.
        await client.invalidateQueries({ queryKey: ['operations'] })
        await new Promise<void>((heard) => notifyManager.schedule(heard))
      }
      store.keep(visitId, { ...(store.read()[visitId] ?? entry), problems: fields, refusal, byItself })
      return false
    }
  }

  /** Saves of one visit follow each other: two at once would take each other for somebody else's. */
  const saveInTurn = (visitId: string, byItself: boolean): Promise<boolean> => {
    const before = store.underWay.get(visitId) ?? Promise.resolve(true)
    const turn = before.then(() => send(visitId, byItself))
    store.underWay.set(visitId, turn)
    return turn
  }

  const autosave = useAutosave((visitId) => {
    // After a conflict, whose typing counts is for a person to say.
    if (store.read()[visitId]?.refusal?.conflict !== true) void saveInTurn(visitId, true)
  })

  const change = (visit: Visit, draft: ResultDraft) => {
    store.keep(visit.id, { ...entryIn(store.read(), visit), draft, unsaved: true })
    autosave.after(visit.id)
  }

  /** Saves what was typed, if anything was. False: it was refused, and the entry says why. */
  const save = async (visitId: string): Promise<boolean> => {
    autosave.cancel(visitId)
    setSavesByHand((count) => count + 1)
    const saved = await saveInTurn(visitId, false)
    setSavesByHand((count) => count - 1)
    return saved
  }

  /** After a conflict: saves what was typed over what somebody else has saved meanwhile. */
  const saveOver = (visit: Visit) => {
    store.keep(visit.id, { ...entryIn(store.read(), visit), version: visit.version })
    return save(visit.id)
  }

  const discard = (visit: Visit) => {
    autosave.cancel(visit.id)
    store.keep(visit.id, null)
  }

  const saveAll = useEffectEvent(() => Promise.all(Object.keys(store.read()).map(save)))
  useEffect(() => () => void saveAll(), [])
  useEffect(() => saveBeforeLock(() => saveAll()), [])
  useEffect(() => {
    const onLeave = () => void saveAll()
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [])

  return {
    entryOf: (visit: Visit) => entryIn(drafts, visit),
    isUnsaved: (visit: Visit) => drafts[visit.id]?.unsaved === true,
    change,
    save,
    saveOver,
    discard,
    /** A save that somebody asked for is under way. */
    saving: savesByHand > 0,
  }
}
