import { Text } from '@mantine/core'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import { Fragment } from 'react'
import { formatDay } from '../../lib/format'
import classes from './settings.module.css'

/** The force profile to read: for officers, who use it and do not change it. */
export function ForceProfileFacts({ profile }: { readonly profile: ForceProfile }) {
  const facts: readonly (readonly [string, string])[] = [
    ['Force', [profile.force, profile.division].filter(Boolean).join(', ')],
    ['Team', profile.team],
    ['Operation', profile.operationName],
    ['Code word', profile.codeWord],
    ...profile.channels.map(
      ({ name, number, when, verifiedOn }) =>
        [
          name,
          `${number}. ${when}. ${verifiedOn === null ? 'Not checked yet' : `Checked ${formatDay(verifiedOn)}`}`,
        ] as const,
    ),
    ['Contact', [profile.contactName, profile.contactPhone, profile.contactEmail].filter(Boolean).join(', ')],
    ['E-mail drafts are from', profile.senderEmail],
  ]
  return (
    <>
      <Text mb="md">A sergeant can change these.</Text>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </>
  )
}
