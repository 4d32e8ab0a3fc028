import type { Operation } from '@shared/contracts/operations.contract'
import { SELECTION_WORDS } from '@shared/domain/operations/operation'
import { scenarioWords } from '@shared/domain/operations/scenario'
import { ruleWords } from '@shared/domain/visits/pass-rule'
import { formatCount } from '../../lib/format'
import classes from './plan-step.module.css'
import { VenueDraws } from './venue-draws'
import { whenWords } from './when-words'

/** What was planned, as a list of facts. */
export function PlanFacts({ operation }: { readonly operation: Operation }) {
  const { sessions, areas, selection, kind, aim, scenario, passRule } = operation
  const eachTime = new Set(sessions.map(({ teams }) => teams.length))
  const teams = formatCount(Math.max(...eachTime), 'team')
  const facts: readonly (readonly [string, string])[] = [
    ['When', whenWords(operation)],
    ['Teams', sessions.length === 1 ? teams : `${eachTime.size === 1 ? '' : 'Up to '}${teams} each time`],
    ['Towns', areas],
    ['Venues', SELECTION_WORDS[selection]],
    ['Kind', kind === 'education' ? 'Education' : 'Enforcement'],
    ...(aim === null ? [] : [['Aim', aim] as const]),
    ['Scenario', `${scenario.name} v${scenario.version}. ${scenarioWords(scenario)}`],
    ['Pass rule', `${passRule.name} v${passRule.version}. ${ruleWords(passRule)}.`],
  ]
  return (
    <dl className={classes.list}>
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {words}
            {name === 'Venues' && selection === 'random' && <VenueDraws operationId={operation.id} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
