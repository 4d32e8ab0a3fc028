import type { ReportingChannel } from '../../contracts/settings.contract'
import { fillIn, inWords, monthAndYear, oneLine } from '../documents/document-text'
import type { ScenarioSetting } from '../operations/scenario-setting'
import type { RuleTerms } from '../visits/pass-rule'
import type { PressWording } from './press-wording'
import { type SafeTable, type SuppressionRule, suppressSmallCounts } from './suppression'

/** What was done in one town. `known` is how many such places are known there; `null` where nobody has counted. */
export interface PressTown {
  readonly name: string
  readonly visited: number
  /** Visits that were completed tests. */
  readonly completed: number
  readonly asExpected: number
  readonly known: number | null
}

/** Everything a press statement may say of a closed operation: no venue, no team, no young person. */
export interface PressFacts {
  readonly force: string
  readonly operationName: string
  readonly setting: ScenarioSetting
  /** The first and the last month of the visits, `YYYY-MM`. */
  readonly months: { readonly first: string; readonly last: string }
  readonly towns: readonly PressTown[]
  /** The rule that was frozen for the operation. */
  readonly rule: Pick<RuleTerms, 'criterion' | 'safeguardingReasons'>
  readonly training: { readonly offered: number; readonly accepted: number } | null
  /** The youngest and the oldest young person, only where the force publishes the range. */
  readonly ages: { readonly from: number; readonly to: number } | null
  /** Whether the force plans to come again. */
  readonly revisits: boolean
  readonly channels: readonly Pick<ReportingChannel, 'kind' | 'number'>[]
}

export interface PressStatement {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** One line for each town that can stand alone, and one for the others together. */
  readonly towns: readonly string[]
  readonly quote: string
  readonly help: { readonly heading: string; readonly lines: readonly string[] }
  /** What the sergeant should think of before a release; no part of the statement. */
  readonly warnings: readonly string[]
}

const HELP_KINDS = ['emergency', 'police', 'crimestoppers', 'nspcc', 'childline', 'modern_slavery'] as const

/** Fewer visits than this in a named town are warned of (domain.md 6.4: "area + result" can identify; judgement). */
const FEW = 5

/**
 * The statement with its figures. The whole operation stays as forces publish it ("2 of 18"); a breakdown by town is
 * merged or left out until no small count can be worked out.
 */
export function pressStatement(
  facts: PressFacts,
  wording: PressWording,
  suppression?: SuppressionRule,
): PressStatement {
  const { result, training } = wording
  const visited = total(facts, 'visited')
  const completed = total(facts, 'completed')
  const notTested = visited - completed
  const table = suppressSmallCounts(
    facts.towns
      .filter((town) => town.completed > 0)
      .map((town) => ({ name: town.name, counts: [town.asExpected, town.completed - town.asExpected] })),
    suppression,
  )
  const countsOtherReasons = facts.rule.safeguardingReasons.some((reason) => reason !== 'safeguarding')
  const headline =
    completed === 0
      ? [result.none]
      : [
          wording.criterion[facts.rule.criterion],
          ...(countsOtherReasons ? [wording.otherReasons] : []),
          fillIn(result.headline, { asExpected: `${total(facts, 'asExpected')}`, completed: `${completed}` }),
          ...(notTested === 1 ? [result.notTested.one] : []),
          ...(notTested > 1 ? [fillIn(result.notTested.many, { count: `${notTested}` })] : []),
        ]
  const offered = facts.training
  return {
    ...statement(facts, wording, fillIn(wording.intro.figures, { visited: `${visited}` }), [
      headline.join(' '),
      offered === null || offered.offered === 0
        ? training.plain
        : fillIn(training.figures, { offered: `${offered.offered}`, accepted: `${offered.accepted}` }),
    ]),
    towns: townLines(table, wording),
    warnings: warningsOf(facts, table, wording),
  }
}

/** The statement without any figure: what was done, what follows and where help is. */
export function pressStatementWithoutFigures(facts: PressFacts, wording: PressWording): PressStatement {
  return statement(facts, wording, wording.intro.plain, [wording.training.plain])
}

/** The statement as one text, to copy or to edit. */
export function pressText({ heading, paragraphs, towns, quote, help }: PressStatement): string {
  const [intro = '', result = '', ...rest] = paragraphs
  const parts = [
    heading,
    intro,
    [result, ...towns].join('\n'),
    ...rest,
    quote,
    [help.heading, ...help.lines].join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** What stands in square brackets: nothing is released before somebody has written it. */
export const openPlaces = (text: string): readonly string[] => text.match(/\[[^\][]*\]/g) ?? []

const total = ({ towns }: PressFacts, part: 'visited' | 'completed' | 'asExpected'): number =>
  towns.reduce((sum, town) => sum + town[part], 0)

function statement(
  facts: PressFacts,
  wording: PressWording,
  intro: string,
  result: readonly string[],
): PressStatement {
  const places = wording.places[facts.setting]
  const areas = inWords(
    facts.towns.map(({ name }) => oneLine(name)),
    wording.and,
  )
  const operation = oneLine(facts.operationName)
  const opening = fillIn(intro, {
    force: oneLine(facts.force),
    places,
    areas,
    months: monthsOf(facts, wording),
    young: youngOf(facts, wording),
  })
  const { debrief, letters, revisit } = wording.next
  return {
    heading: sentenceCase(fillIn(wording.heading, { places, areas })),
    paragraphs: [
      operation === '' ? opening : `${opening} ${fillIn(wording.intro.operation, { operation })}`,
      ...result,
      [debrief, letters, ...(facts.revisits ? [revisit] : [])].join(' '),
    ],
    towns: [],
    quote: wording.quote,
    help: { heading: wording.help.heading, lines: helpLines(facts, wording) },
    warnings: [],
  }
}

const sentenceCase = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

function monthsOf({ months: { first, last } }: PressFacts, { months }: PressWording): string {
  return first === last
    ? fillIn(months.one, { month: monthAndYear(first) })
    : fillIn(months.several, { first: monthAndYear(first), last: monthAndYear(last) })
}

function youngOf({ ages }: PressFacts, { young }: PressWording): string {
  if (ages === null) return young.plain
  const shape = ages.from === ages.to ? young.oneAge : young.aged
  return fillIn(shape, { from: `${ages.from}`, to: `${ages.to}` })
}

const helpLines = ({ channels }: PressFacts, { help }: PressWording): readonly string[] =>
  HELP_KINDS.flatMap((kind) =>
    channels
      .filter((channel) => channel.kind === kind)
      .map(({ number }) => fillIn(help[kind], { number: oneLine(number) })),
  )

function townLines({ rows, other }: SafeTable, { result, and }: PressWording): readonly string[] {
  const figures = ([asExpected = 0, not = 0]: readonly number[]) => ({
    asExpected: `${asExpected}`,
    completed: `${asExpected + not}`,
  })
  return [
    ...rows.map(({ name, counts }) => fillIn(result.town, { town: oneLine(name), ...figures(counts) })),
    ...(other === null
      ? []
      : [
          fillIn(result.together, {
            towns: inWords(other.names.map(oneLine), and),
            ...figures(other.counts),
          }),
        ]),
  ]
}

function warningsOf(facts: PressFacts, table: SafeTable, { warnings }: PressWording): readonly string[] {
  const completed = total(facts, 'completed')
  const asExpected = total(facts, 'asExpected')
  return [
    ...facts.towns.flatMap(({ name, visited, known }) => {
      const town = oneLine(name)
      const most = known !== null && visited > known / 2
      return [
        ...(most ? [fillIn(warnings.mostOfTown, { visited: `${visited}`, known: `${known}`, town })] : []),
        ...(visited < FEW ? [fillIn(warnings.fewInTown, { visited: `${visited}`, town })] : []),
      ]
    }),
    ...(completed > 0 && asExpected === completed ? [warnings.all] : []),
    ...(completed > 0 && asExpected === 0 ? [warnings.none] : []),
    ...(table.withheld && facts.towns.length > 1 ? [warnings.withheld] : []),
  ]
}
