import { Text } from '@mantine/core'
import type { RuleTermsInput } from '@shared/contracts/library.contract'
import { OutcomeMark } from '../../components/outcome-mark'
import { QueryBoundary } from '../../components/query-boundary'
import classes from './library.module.css'
import { useRuleTrial } from './queries'

/** How the visits there are would come out under the rule as it stands in the form. */
export function RuleTrial({ terms }: { readonly terms: RuleTermsInput }) {
  const trial = useRuleTrial(terms)
  return (
    <section className={classes.trial} aria-label="Tried on the visits there are">
      <QueryBoundary query={trial}>
        {({ completed, marks, words }) => (
          <>
            <Text role="status" fw={600}>
              {words}
            </Text>
            {completed > 0 && (
              <table>
                <thead>
                  <tr>
                    <th scope="col">Outcome</th>
                    <th scope="col">Own rules</th>
                    <th scope="col">This rule</th>
                  </tr>
                </thead>
                <tbody>
                  {marks.map(({ mark, now, tried }) => (
                    <tr key={mark}>
                      <th scope="row">
                        <OutcomeMark mark={mark} />
                      </th>
                      <td>{now}</td>
                      <td>{tried}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </QueryBoundary>
    </section>
  )
}
