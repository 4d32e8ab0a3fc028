import { z } from 'zod'
import { type Contract, defineContract } from './contract'
import { id, required, version } from './fields'
import { clearances, operation } from './operations.contract'

/** Which operation takes a step, as the user saw it. */
const seen = z.object({ id, version })

export const operationStatusContracts = {
  goLive: defineContract('operations:go-live', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Took an operation live' },
    /** `late` types in a night that is over: what is missing is kept as a breach, not refused. */
    input: z.object({ id, version, late: z.literal(true).optional() }),
    output: operation,
  }),
  recordClearances: defineContract('operations:record-clearances', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded approval and notices' },
    input: clearances.extend({ id, version }),
    output: operation,
  }),
  approve: defineContract('operations:approve', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Marked an operation as approved' },
    input: seen,
    output: operation,
  }),
  withdrawApproval: defineContract('operations:withdraw-approval', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Took an approval back' },
    input: seen,
    output: operation,
  }),
  startDebriefing: defineContract('operations:start-debriefing', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Moved an operation to debriefing' },
    input: seen,
    output: operation,
  }),
  close: defineContract('operations:close', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Closed an operation' },
    input: seen,
    output: operation,
  }),
  reopen: defineContract('operations:reopen', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Reopened an operation' },
    input: seen.extend({ reason: required(200, 'Say why the operation is reopened') }),
    output: operation,
  }),
  cancel: defineContract('operations:cancel', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Cancelled an operation' },
    input: seen.extend({ reason: required(200, 'Say why the operation is cancelled') }),
    output: operation,
  }),
} satisfies Record<string, Contract>
