import { z } from 'zod'
import { plain, sentence, sentences } from './wording-shape'

/**
 * The words of the papers, as they stand in `resources/papers/<language>/*.yaml`. The team edits and translates
 * the files; these shapes say what must be there and which `{places}` a sentence may have.
 */

const words = sentence()
const counted = z.strictObject({ one: words, many: sentence('count') })
const kinds = z.strictObject({ education: words, enforcement: words })
const young = z.strictObject({ cadet: words, volunteer: words })

/** By whom a young person has beside them: an adult, an adult and another young person, or no adult. */
const company = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ one: shape, two: shape, unaccompanied: shape })

/** What is said under the force's rule about the truth about an age, where it holds and where it does not. */
const age = z.strictObject({ truth: words, agreed: words })

const venueKind = z.strictObject({
  places: words,
  request: words,
  ask: words,
})

const shared = z.strictObject({
  language: words,
  marking: words,
  made: sentence('day', 'time'),
  page: z.strictObject({ before: words, of: words }),
  when: sentence('day', 'start', 'finish'),
  span: sentence('first', 'last', 'count'),
  on: sentence('day', 'time'),
  nextDay: words,
  visits: counted,
  form: sentence('reference', 'place'),
  and: words,
  hold: words,
  roles: z.strictObject({
    lead: words,
    role_player: words,
    cover: words,
    welfare: words,
    debrief: words,
    driver: words,
  }),
  vehicle: words,
  abortWord: words,
  standDown: words,
  list: z.strictObject({ place: words, time: words, venue: words, team: words }),
  scenario: z.strictObject({
    role: sentence('role'),
    noCues: words,
    cues: sentence('cues'),
    stop: sentence('point'),
    wait: z.strictObject({ none: words, one: words, many: sentence('minutes') }),
    conduct: sentences('ask'),
    alcohol: words,
  }),
  venues: z.strictObject({
    accommodation: venueKind,
    licensed_premises: venueKind,
    private_hire_taxi: venueKind,
    takeaway: venueKind,
  }),
})

const operationOrder = z.strictObject({
  heading: words,
  information: z.strictObject({
    heading: words,
    purpose: words,
    towns: words,
    venues: words,
    venuesAt: sentence('visits'),
    chosen: words,
    known: words,
  }),
  intention: z.strictObject({
    heading: words,
    aim: words,
    kind: words,
    kinds,
    asExpected: words,
    rule: sentence('criterion', 'name', 'version'),
  }),
  method: z.strictObject({
    heading: words,
    briefing: words,
    teamTimes: sentence('visits', 'first', 'last'),
    noVisits: words,
  }),
  administration: z.strictObject({
    heading: words,
    names: words,
    forms: words,
    formsFrom: sentence('first', 'last'),
    noForms: words,
    handedBack: words,
    approvedBy: words,
    approver: sentence('rank', 'name'),
    approvalReference: words,
    meals: words,
  }),
  riskAssessment: z.strictObject({
    heading: words,
    stop: words,
    setAside: sentence('rule', 'team', 'day', 'rank', 'name', 'reference', 'reason'),
    reference: words,
    further: words,
  }),
  communications: z.strictObject({
    heading: words,
    told: words,
    quote: words,
    notice: words,
    noticeAt: words,
    radio: words,
  }),
  legal: z.strictObject({
    heading: words,
    kinds,
    necessity: words,
    considered: words,
    by: sentence('who', 'day'),
    decision: words,
    reference: words,
  }),
})

const controlRoomSheet = z.strictObject({
  heading: words,
  instructions: sentences(),
  codeWord: sentence('codeWord'),
  notice: words,
  noticeAt: words,
  stop: words,
  ifNotAnswered: words,
  team: words,
  mobile: words,
  callReceived: words,
})

const runSheet = z.strictObject({
  heading: sentence('team'),
  mobile: words,
  ticks: sentences(),
  in: words,
  out: words,
  known: sentence('adult', 'met', 'day'),
  met: z.strictObject({ visited: words, debriefed: words, trained: words }),
})

const resultForms = z.strictObject({
  heading: words,
  planned: words,
  warned: words,
  exits: words,
  notes: words,
  signOff: z.strictObject({ filledBy: words, at: words, typedBy: words }),
})

const scenarioCard = z.strictObject({
  heading: words,
  scenario: words,
  version: sentence('name', 'version'),
  show: words,
  how: words,
  age,
  stop: words,
  leave: z.strictObject({ heading: words, reasons: sentences() }),
})

const list = z.strictObject({ heading: words, sentences: sentences() })

const cadetBriefing = z.strictObject({
  heading: young,
  reference: words,
  what: z.strictObject({
    heading: words,
    sentences: company(sentences('places', 'request')),
    alcohol: words,
    purpose: sentences(),
  }),
  do: list.extend({ with: company(words), age }),
  never: list,
  stop: list.extend({ say: words }),
  care: list.extend({ officer: words }),
  after: list,
  later: z.strictObject({ heading: words, sentences: sentences('leader') }),
  leader: young,
  return: words,
})

const parentLetter = z.strictObject({
  heading: young,
  addressee: words,
  intro: sentences('operation', 'young'),
  young,
  operation: words,
  what: z.strictObject({ heading: words, sentences: sentences('places') }),
  when: z.strictObject({
    heading: words,
    day: words,
    start: words,
    finish: words,
    collected: words,
    returned: words,
    where: sentence('areas'),
  }),
  does: z.strictObject({
    heading: words,
    sentences: company(sentences('request')),
    alcohol: words,
    always: sentences(),
    age,
  }),
  doesNot: list,
  who: list,
  limits: list,
  record: z.strictObject({ heading: words, sentences: sentences('unit') }),
  unit: young,
  photographs: list,
  stop: list,
  contact: z.strictObject({
    heading: words,
    team: sentence('contact'),
    teamLine: words,
    unit: sentence('unit'),
  }),
  form: z.strictObject({
    heading: words,
    keep: sentence('unit'),
    young: words,
    name: words,
    reference: words,
    days: words,
    limits: words,
    where: words,
    hours: words,
    food: words,
    other: words,
    parent: words,
    consent: sentences(),
    photographs: words,
    answers: z.array(plain).length(2),
    signature: words,
    printed: words,
    relationship: words,
    date: words,
    child: words,
    agreement: sentences(),
    again: words,
    emergency: sentence('unit'),
  }),
})

/** The shape of each file, by its name without the ending. */
export const PAPER_FILES = {
  shared,
  'operation-order': operationOrder,
  'control-room-sheet': controlRoomSheet,
  'run-sheet': runSheet,
  'result-forms': resultForms,
  'scenario-card': scenarioCard,
  'cadet-briefing': cadetBriefing,
  'parent-letter': parentLetter,
} as const
export type PaperFileName = keyof typeof PAPER_FILES

/** Everything the papers are worded with, in one language. */
export type PaperWording = { readonly [Name in PaperFileName]: z.output<(typeof PAPER_FILES)[Name]> }
