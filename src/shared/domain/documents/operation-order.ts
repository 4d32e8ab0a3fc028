import { assignmentRuleWords } from '../eligibility/set-aside'
import type { Clearances } from '../operations/gates'
import { SELECTION_WORDS } from '../operations/operation'
import { TEAM_ROLES } from '../operations/teams'
import { CRITERION_WORDS } from '../visits/pass-rule'
import { fillIn, longDate, oneLine, weekdayDate } from './document-text'
import {
  crewOf,
  type NightSource,
  type NightStop,
  nightsOf,
  type PaperSource,
  stopsOf,
  teamsOf,
} from './night-source'
import { noticeAt, operationHead, type PaperFact, type PaperHead, sessionWhen, toWrite, typed } from './paper'
import type { PaperWording } from './paper-wording'
import { conductSentences, cueSentence, roleSentence, stopSentence, waitSentence } from './scenario-sentences'

/** One of the IIMARCH headings with what stands below it. */
interface OrderSection {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly facts: readonly PaperFact[]
  /** Empty lines to write on. */
  readonly lines: number
  readonly sessions: readonly OrderSession[]
}

/** The teams of one session as a table: who does what, and an empty cell to write in where nobody is planned. */
interface OrderSession {
  readonly when: string
  readonly columns: readonly string[]
  readonly teams: readonly {
    readonly name: string
    readonly times: string
    readonly cells: readonly (string | null)[]
  }[]
}

/** Exactly what an operation order shows. */
export interface OperationOrder {
  readonly head: PaperHead
  readonly sections: readonly OrderSection[]
}

/**
 * The operation order under the IIMARCH headings, once for all sessions. What the plan does not know is a line to
 * write on: nothing is made up to fill it. The one paper that names who approved and who considered the covert
 * authority.
 */
export function buildOperationOrder(source: PaperSource): OperationOrder {
  const words = source.words['operation-order']
  const stops = nightsOf(source).flatMap(stopsOf)
  return {
    head: operationHead(source, words.heading),
    sections: [
      information(source, stops.length),
      intention(source),
      {
        ...section(
          words.method.heading,
          [
            scenarioSentences(source),
            conductSentences(source.words.shared, source.operation.scenario).join(' '),
          ],
          [toWrite(words.method.briefing)],
        ),
        sessions: nightsOf(source).map(teamTable),
      },
      administration(source, stops),
      riskAssessment(source),
      communications(source),
      legal(source),
    ],
  }
}

const section = (
  heading: string,
  sentences: readonly string[],
  facts: readonly PaperFact[] = [],
  lines = 0,
): OrderSection => ({ heading, sentences, facts, lines, sessions: [] })

const countOf = ({ visits: { one, many } }: PaperWording['shared'], count: number): string =>
  count === 1 ? one : fillIn(many, { count: String(count) })

function information({ operation, words }: PaperSource, visits: number): OrderSection {
  const { information: says } = words['operation-order']
  return section(
    says.heading,
    [says.purpose],
    [
      typed(says.towns, operation.areas),
      { name: says.venues, value: fillIn(says.venuesAt, { visits: countOf(words.shared, visits) }) },
      { name: says.chosen, value: SELECTION_WORDS[operation.selection] },
      toWrite(says.known),
    ],
    1,
  )
}

function intention({ operation: { aim, kind, passRule }, words }: PaperSource): OrderSection {
  const { intention: says } = words['operation-order']
  const rule = fillIn(says.rule, {
    criterion: CRITERION_WORDS[passRule.criterion],
    name: oneLine(passRule.name),
    version: String(passRule.version),
  })
  return section(
    says.heading,
    [],
    [
      typed(says.aim, aim),
      { name: says.kind, value: says.kinds[kind] },
      { name: says.asExpected, value: rule },
    ],
  )
}

function scenarioSentences({ operation: { scenario }, words: { shared } }: PaperSource): string {
  return [
    roleSentence(shared, scenario),
    cueSentence(shared, scenario.cues),
    stopSentence(shared, scenario),
    waitSentence(shared, scenario),
  ].join(' ')
}

function teamTable(night: NightSource): OrderSession {
  const { shared, 'operation-order': order } = night.words
  return {
    when: sessionWhen(night, night),
    columns: [shared.list.team, ...TEAM_ROLES.map((role) => shared.roles[role]), shared.vehicle],
    teams: teamsOf(night).map((team) => {
      const slots = night.visits.filter(({ teamId }) => teamId === team.id).map(({ slot }) => slot)
      const [first, last, visits] = [slots[0], slots.at(-1), countOf(shared, slots.length)]
      return {
        name: oneLine(team.name),
        times:
          first && last ? fillIn(order.method.teamTimes, { visits, first, last }) : order.method.noVisits,
        cells: [
          ...TEAM_ROLES.map((role) => crewOf(team, role)),
          team.vehicle === null ? null : oneLine(team.vehicle),
        ],
      }
    }),
  }
}

function administration({ clearances, words }: PaperSource, stops: readonly NightStop[]): OrderSection {
  const { administration: says } = words['operation-order']
  const forms = stops.map(({ form }) => form).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const [first, last] = [forms[0], forms.at(-1)]
  return section(
    says.heading,
    [says.names],
    [
      { name: says.forms, value: first && last ? fillIn(says.formsFrom, { first, last }) : says.noForms },
      toWrite(says.handedBack),
      { name: says.approvedBy, value: approverOf(clearances, says.approver) },
      typed(says.approvalReference, clearances.approvalReference),
      toWrite(says.meals),
    ],
  )
}

/** Rank and name: half an approval is a line to write on. */
function approverOf({ approverRank, approverName }: Clearances, words: string): string | null {
  if (approverRank === null || approverName === null) return null
  return fillIn(words, { rank: oneLine(approverRank), name: oneLine(approverName) })
}

/** With whatever an approver set aside for a young person, without a word about who that is. */
function riskAssessment({ clearances, setAside, words }: PaperSource): OrderSection {
  const { riskAssessment: says } = words['operation-order']
  return section(
    says.heading,
    [
      says.stop,
      ...setAside.map((one) =>
        fillIn(says.setAside, {
          rule: assignmentRuleWords(one.rule),
          team: oneLine(one.team),
          day: weekdayDate(one.day),
          rank: oneLine(one.approverRank),
          name: oneLine(one.approverName),
          reference: oneLine(one.approvalReference),
          reason: oneLine(one.reason),
        }),
      ),
    ],
    [
      typed(says.reference, clearances.riskAssessment),
      typed(words.shared.abortWord, clearances.abortWord),
      toWrite(says.further),
    ],
    1,
  )
}

function communications({ force, clearances, words }: PaperSource): OrderSection {
  const { communications: says } = words['operation-order']
  return section(
    says.heading,
    [says.told],
    [
      typed(says.quote, force?.codeWord ?? null),
      typed(says.notice, clearances.controlRoomReference),
      { name: says.noticeAt, value: noticeAt(clearances, words.shared.on) },
      toWrite(words.shared.standDown),
      toWrite(says.radio),
    ],
  )
}

/** That covert authority was considered, by whom and how decided; never whether it was needed (domain.md 5.2). */
function legal({ operation, clearances, words }: PaperSource): OrderSection {
  const { legal: says } = words['operation-order']
  const { authorityBy, authorityOn, authorityDecision, authorityReference } = clearances
  const considered =
    authorityBy === null || authorityOn === null
      ? null
      : fillIn(says.by, { who: oneLine(authorityBy), day: longDate(authorityOn) })
  return section(
    says.heading,
    [says.kinds[operation.kind]],
    [
      toWrite(says.necessity),
      { name: says.considered, value: considered },
      typed(says.decision, authorityDecision),
      typed(says.reference, authorityReference),
    ],
    1,
  )
}
