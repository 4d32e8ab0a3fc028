import type { DocumentForce, DocumentVenue, DocumentVisit } from '@shared/domain/documents/document-source'
import { type PassRule, PRESET_RULES } from '@shared/domain/visits/pass-rule'

/** An invented force, venue and visit: fictional places, example.org, Ofcom's drama numbers. */

export const force: DocumentForce = {
  force: 'Wessmoor Police',
  division: 'North Division',
  team: 'Licensing Team',
  operationName: 'Operation Makesafe',
  codeWord: 'Operation Makesafe',
  channels: [
    {
      name: 'Emergency',
      number: '999',
      when: 'If the guests are still here, or a child is in danger',
      verifiedOn: '2026-11-02',
      kind: 'emergency',
      towns: '',
    },
    {
      name: 'Police, not an emergency',
      number: '101',
      when: 'If the guests have left',
      verifiedOn: null,
      kind: 'police',
      towns: '',
    },
    {
      name: 'Crimestoppers',
      number: '01632 960555',
      when: 'To tell someone without giving your name',
      verifiedOn: null,
      kind: 'crimestoppers',
      towns: '',
    },
  ],
  contactName: 'Licensing office',
  contactPhone: '01632 960123',
  contactEmail: 'licensing@wessmoor.example.org',
  dutyToRefer:
    'Tell us or the council’s social care on the same day if you think that a child is being harmed.',
  parentsPage: 'https://parents.wessmoor.example.org',
  forcePage: 'https://www.wessmoor.example.org/makesafe',
  protectiveMarking: '',
  logos: [],
}

export const venue: DocumentVenue = {
  name: 'The Fernbank Hotel',
  type: 'hotel',
  address: '4 Example Row, Harbourside',
  town: 'Northmere',
  postcode: 'NM1 4ZZ',
}

const strict = PRESET_RULES[0] as PassRule

const nothingDone: DocumentVisit['steps'] = {
  concern: 'no',
  askedPurpose: 'no',
  askedRelationship: 'no',
  askedId: 'no',
  spokeToChild: 'no',
  toldManager: 'no',
  refused: 'no',
}

const base: DocumentVisit = {
  kind: 'test',
  status: 'completed',
  day: '2026-12-12',
  rule: strict,
  steps: nothingDone,
  refusalReason: null,
  booking: 'sold',
  report: 'none',
  reportTiming: null,
  codeWordUsed: null,
  trainingAccepted: null,
}

/** A visit where nothing was done, with what is given changed. */
export function visitWith(
  change: Partial<Omit<DocumentVisit, 'steps'>> & { steps?: Partial<DocumentVisit['steps']> } = {},
): DocumentVisit {
  return { ...base, ...change, steps: { ...nothingDone, ...change.steps } }
}

/** Visits of every mark under the strict rule, and several behaviours of each. */
export const visits = {
  exemplary: visitWith({
    steps: {
      concern: 'yes',
      askedPurpose: 'yes',
      askedRelationship: 'yes',
      askedId: 'yes',
      spokeToChild: 'yes',
      toldManager: 'yes',
      refused: 'yes',
    },
    refusalReason: 'safeguarding',
    booking: 'enquiry',
    report: 'completed',
    reportTiming: 'before_leaving',
    codeWordUsed: 'yes',
    trainingAccepted: 'yes',
  }),
  justEnough: visitWith({
    steps: { refused: 'yes', askedId: 'unknown', spokeToChild: 'not_reached' },
    refusalReason: 'safeguarding',
    booking: 'enquiry',
    report: 'began',
    reportTiming: 'after_leaving',
    codeWordUsed: 'no',
  }),
  refusedOnly: visitWith({
    steps: { concern: 'yes', askedId: 'yes', refused: 'yes' },
    refusalReason: 'safeguarding',
    booking: 'enquiry',
    report: 'said_would',
  }),
  challengedThenAccepted: visitWith({
    steps: { concern: 'yes', askedRelationship: 'yes' },
    booking: 'payment',
  }),
  refusedForCash: visitWith({ steps: { refused: 'yes' }, refusalReason: 'no_cash', booking: 'enquiry' }),
  accepted: visitWith({ booking: 'offered' }),
  sold: visitWith({ booking: 'sold', report: 'completed', reportTiming: 'after_debrief' }),
} satisfies Record<string, DocumentVisit>
