import type { Operation } from '@shared/contracts/operations.contract'
import { SELECTION_WORDS } from '@shared/domain/operations/operation'
import { scenarioWords } from '@shared/domain/operations/scenario'
import { ruleWords } from '@shared/domain/visits/pass-rule'
import { formatDay } from '../../lib/format'
import classes from './plan-step.module.css'

import { VenueDraws } from './venue-draws'

/** What was planned, as a list of facts. */
export function PlanFacts({ operation }: { readonly operation: Operation }) {
  const { day, start, finish, areas, teamName, selection, kind, aim, scenario, passRule } = operation
  const facts: readonly (readonly [string, string])[] = [
    ['When', `${formatDay(day)}, ${start} to ${finish}`],
    ['Towns', areas],
    ['Team', teamName],
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
