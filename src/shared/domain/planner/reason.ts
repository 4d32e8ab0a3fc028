import type { PlannerCell } from './planner'

/** What each rule of domain.md 5.1 that can stop somebody lacks, as it stands at the head of a reason. */
const LACKS: Readonly<Record<number, string>> = {
  1: 'Not under 18 on the night, or the age is not certain',
  2: 'Under the lowest age, or the age is not certain',
  3: 'Too old where alcohol is tested, or the age is not certain',
  4: 'No consent to this operation that counts on the night',
  5: 'Outside the limits that parents set',
  6: 'Not briefed, or did not agree',
  7: 'No approved risk assessment in date',
  8: 'Conflict is foreseen or not ruled out',
  9: 'No covert officer inside with the team',
  10: 'Too few adults, or no welfare officer, on the team',
  11: 'Vetting or safeguarding training missing or out of date',
  12: 'One adult alone with one young person',
  13: 'Not at these venues or in these towns',
  14: 'A link with a venue or its chain',
  15: 'Was at one of these venues before',
  16: 'Hours, visits, finish or rest outside the limits',
  18: 'Told to say another age than the true one',
  21: 'No record that covert authority was considered',
  25: 'Under 16, and a statement needs a parent',
  26: 'The force does not permit tests with young people',
}

/** Whole sentences where a rule stops everybody; `{team}` is the name of the team. */
const STOPS_EVERYBODY: Readonly<Record<number, string>> = {
  4: 'No young person has a consent to this operation that counts on the night.',
  5: 'No young person is free within the limits that parents set.',
  6: 'No young person was briefed and agreed.',
  7: 'The operation has no approved risk assessment in date.',
  8: 'The risk assessment foresees conflict, or does not say.',
  9: '{team} has no covert officer to be inside.',
  10: '{team} lacks a welfare officer or a second adult.',
  13: 'No young person can go to the venues of {team}.',
  21: 'Nobody has recorded that covert authority was considered.',
  26: 'The force does not permit tests with young people.',
}

interface WhatIsKnown {
  readonly team: string
  readonly rules: readonly number[]
  /** What the rules say of everybody who did not ride before on this team. */
  readonly row: readonly PlannerCell[]
  /** Whether the plan puts somebody on another team who could ride here. */
  readonly elsewhere: boolean
  readonly young: number
  readonly needed: number
}

/** Why a place of a team stays empty, in words; never who is stopped. */
export function emptyReason({ team, rules, row, elsewhere, young, needed }: WhatIsKnown): string {
  if (rules.length === 0) {
    if (young === 0) return 'There are no young people yet.'
    return young === 1
      ? `There is 1 young person for ${needed} places.`
      : `There are ${young} young people for ${needed} places.`
  }
  const [first] = rules
  const sentences =
    rules.length === 1 && first !== undefined
      ? [stopped(team, first, row), onlySentence(first, row)]
      : [`${rules.length} things stop it together: ${rules.map((rule) => counted(rule, row)).join('; ')}.`]
  if (elsewhere) sentences.push(`Whoever else could ride with ${team} is needed on another team.`)
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function stopped(team: string, rule: number, row: readonly PlannerCell[]): string {
  const everybody = STOPS_EVERYBODY[rule]
  return everybody !== undefined && messagesOf(rule, row).length === row.length
    ? everybody.replaceAll('{team}', () => team)
    : `${counted(rule, row)}.`
}

/** "No consent to this operation that counts on the night (3 of 12 young people)". */
function counted(rule: number, row: readonly PlannerCell[]): string {
  const people = row.length === 1 ? 'young person' : 'young people'
  return `${LACKS[rule] ?? `Rule ${rule}`} (${messagesOf(rule, row).length} of ${row.length} ${people})`
}

/** What the rule itself says, such as a time, where it says the same of all whom it stops. */
function onlySentence(rule: number, row: readonly PlannerCell[]): string {
  const [sentence = '', ...others] = new Set(messagesOf(rule, row))
  return others.length === 0 ? sentence : ''
}

/** One entry for each person whom the rule stops. */
const messagesOf = (rule: number, row: readonly PlannerCell[]): string[] =>
  row
    .map(({ blocks }) => blocks.filter((block) => block.rule === rule))
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => blocks.map(({ message }) => message).join(' '))
