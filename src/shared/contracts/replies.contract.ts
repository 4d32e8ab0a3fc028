import { z } from 'zod'
import { REPLY_KINDS, REPLY_STATES } from '../domain/packs/replies'
import { type Contract, defineContract } from './contract'
import { day, id, instant, nothing, text } from './fields'
import { packItem } from './packs.contract'

const replyEvent = z.object({
  kind: z.enum(REPLY_KINDS),
  on: day,
  note: z.string(),
  by: z.string(),
})

/** A pack that was made, what came of it, and where it stands today. */
export const replyRow = z.object({
  id,
  venueId: id,
  venueName: z.string(),
  /** The operation it is about; `null` for a pack made outside one. */
  operationReference: z.string().nullable(),
  recipients: z.array(z.string()),
  items: z.array(packItem),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
  madeAt: instant,
  madeBy: z.string(),
  /** Whether the files lie in their folder still, as far as the register knows. */
  hasFolder: z.boolean(),
  onContactHold: z.boolean(),
  state: z.enum(REPLY_STATES),
  since: day.nullable(),
  chaseDueOn: day.nullable(),
  events: z.array(replyEvent),
})
export type ReplyRow = z.output<typeof replyRow>

/** A reminder, as text to copy; the same lies as a draft in the folder. */
const chase = z.object({
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  folder: z.string(),
})

export const repliesContracts = {
  list: defineContract('replies:list', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the packs made and their replies' },
    input: nothing,
    output: z.array(replyRow),
  }),
  record: defineContract('replies:record', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded what came of a pack' },
    input: z.object({
      ids: z.array(id).min(1).max(200),
      kind: z.enum(REPLY_KINDS).exclude(['chase_drafted']),
      on: day,
      note: text(400),
    }),
    output: nothing,
  }),
  draftChase: defineContract('replies:draft-chase', {
    access: 'officer',
    audit: { event: 'disclosure', says: 'Drafted a reminder' },
    input: z.object({ id }),
    output: chase,
  }),
  openChase: defineContract('replies:open-chase', {
    access: 'officer',
    audit: { none: 'opens the draft of a reminder that was logged when it was drafted' },
    input: z.object({ id }),
    output: nothing,
  }),
  openFolder: defineContract('replies:open-folder', {
    access: 'officer',
    audit: { none: 'opens the folder of a pack that was logged when it was made' },
    input: z.object({ id }),
    output: nothing,
  }),
  openDrafts: defineContract('replies:open-drafts', {
    access: 'officer',
    audit: { none: 'opens the drafts of a pack that was logged when it was made' },
    input: z.object({ id }),
    output: nothing,
  }),
  deleteFolder: defineContract('replies:delete-folder', {
    access: 'officer',
    audit: { event: 'erasure', says: 'Deleted the files of a pack' },
    input: z.object({ id }),
    output: z.object({ left: z.array(z.string()) }),
  }),
} satisfies Record<string, Contract>
