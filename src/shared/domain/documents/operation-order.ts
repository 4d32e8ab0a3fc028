import { SELECTION_WORDS } from '../operations/operation'
import { CRITERION_WORDS } from '../visits/pass-rule'
import { oneLine } from './document-text'
import { type NightSource, type NightStop, stopsOf, teamsOf } from './night-source'
import { type PaperFact, type PaperHead, paperHead, toWrite } from './paper'
import { conductFor, cueSentence, roleSentence, stopSentence, waitSentence } from './scenario-sentences'

/** One of the IIMARCH headings with what stands below it. */
interface OrderSection {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly facts: readonly PaperFact[]
  /** Empty lines to write on. */
  readonly lines: number
}

/** Exactly what an operation order shows. */
export interface OperationOrder {
  readonly head: PaperHead
  readonly sections: readonly OrderSection[]
}

const PURPOSE =
  'Staff are shown signs of child sexual exploitation. The team records whether they recognise the signs, refuse the room and call the police.'

/** Why a visit is stopped: domain.md 5.4. */
const STOP_REASONS =
  'Stop at once for safety, when a young person asks to stop, when anybody is recognised, at a real incident, or when the venue is closed or full.'

/**
 * The operation order under the IIMARCH headings. What the plan does not know, such as the approval or the
 * risk assessment, is a line to write on: nothing is made up to fill it.
 */
export function buildOperationOrder(source: NightSource): OperationOrder {
  const stops = stopsOf(source)
  return {
    head: paperHead(source, 'Operation order'),
    sections: [
      information(source, stops),
      intention(source),
      method(source, stops),
      administration(stops),
      riskAssessment(),
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
): OrderSection => ({ heading, sentences, facts, lines })

const countOf = (count: number): string => `${count} ${count === 1 ? 'visit' : 'visits'}`

function information({ operation }: NightSource, stops: readonly NightStop[]): OrderSection {
  return section(
    'Information',
    [PURPOSE],
    [
      { name: 'Towns', value: oneLine(operation.areas) },
      { name: 'Venues', value: `${countOf(stops.length)}, on the control-room sheet and the run sheets` },
      { name: 'How chosen', value: SELECTION_WORDS[operation.selection] },
      toWrite('Known about the venues'),
    ],
    1,
  )
}

function intention({ operation: { aim, kind, passRule } }: NightSource): OrderSection {
  return section(
    'Intention',
    [],
    [
      { name: 'Aim', value: aim === null ? null : oneLine(aim) },
      { name: 'Kind', value: kind === 'education' ? 'Education' : 'Enforcement' },
      {
        name: 'As expected means',
        value: `${CRITERION_WORDS[passRule.criterion]} (${oneLine(passRule.name)} v${passRule.version})`,
      },
    ],
  )
}

function method({ operation }: NightSource, stops: readonly NightStop[]): OrderSection {
  const { scenario, start, finish } = operation
  const teams = teamsOf(stops).map((team): PaperFact => {
    const own = stops.filter((stop) => stop.team === team)
    return { name: team, value: `${countOf(own.length)}, first ${own[0]?.slot}, last ${own.at(-1)?.slot}` }
  })
  return section(
    'Method',
    [
      `${roleSentence(scenario)} ${cueSentence(scenario.cues)} ${stopSentence(scenario)} ${waitSentence(scenario)}`,
      conductFor(scenario).join(' '),
    ],
    [
      { name: 'Times', value: `Start ${start}, planned finish ${finish}` },
      toWrite('Briefing, where and when'),
      ...teams,
      toWrite('Lead'),
      toWrite('Adult role-player'),
      toWrite('Cover inside the venue'),
      toWrite('Welfare officer'),
      toWrite('Debrief officer'),
      toWrite('Driver and vehicle'),
    ],
  )
}

function administration(stops: readonly NightStop[]): OrderSection {
  const [first, last] = [stops[0], stops.at(-1)]
  return section(
    'Administration',
    ['Names and ages of young people are never written on these papers. Use the reference alone.'],
    [
      {
        name: 'Result forms',
        value: first && last ? `${first.form} to ${last.form}` : 'None: no visits yet',
      },
      toWrite('Forms handed back to'),
      toWrite('Approved by, rank'),
      toWrite('Approval reference, date'),
      toWrite('Meals and return times'),
    ],
  )
}

const riskAssessment = (): OrderSection =>
  section(
    'Risk assessment',
    [STOP_REASONS],
    [toWrite('Reference'), toWrite('Assessed by, date'), toWrite('Abort word'), toWrite('Further risks')],
    1,
  )

function communications({ force }: NightSource): OrderSection {
  return section(
    'Communications',
    ['The control room has its sheet before the first visit, so that a real 999 call is understood.'],
    [
      { name: 'Staff may quote', value: force === null ? null : oneLine(force.codeWord) },
      toWrite('Control room told at, by'),
      toWrite('Control-room reference'),
      toWrite('Stand-down number'),
      toWrite('Radio channel, call signs'),
    ],
  )
}

function legal({ operation }: NightSource): OrderSection {
  const enforcement = operation.kind === 'enforcement'
  return section(
    'Human rights and other legal issues',
    [
      enforcement
        ? 'Enforcement may follow. What is seen may become evidence.'
        : 'The aim is education: what is seen leads to a debrief and training.',
    ],
    [
      toWrite('Necessity, proportionality'),
      toWrite('Covert authority: by, date'),
      toWrite('Decision, reference'),
    ],
    1,
  )
}
