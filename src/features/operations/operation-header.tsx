import type { Operation } from '@shared/contracts/operations.contract'
import { OPERATION_STATUS_WORDS } from '@shared/domain/operations/operation'
import { PageHeader } from '../../components/page-header'
import classes from './operation-header.module.css'
import { whenWords } from './when-words'

/** The head of an operation's workspace: what it is, when, how far, and by what it is judged. */
export function OperationHeader({ operation }: { readonly operation: Operation }) {
  const { reference, name, status, passRule, scenario } = operation
  return (
    <PageHeader
      title={`${reference} ${name}`}
      documentTitle={reference}
      trail={[{ label: 'Operations', path: '/operations' }]}
      lead={
        <ul className={classes.facts}>
          <li>{whenWords(operation)}</li>
          <li>
            <strong className={classes.status}>{OPERATION_STATUS_WORDS[status]}</strong>
          </li>
          <li>
            rule: {passRule.name} v{passRule.version}
          </li>
          <li>
            scenario: {scenario.name} v{scenario.version}
          </li>
        </ul>
      }
    />
  )
}
