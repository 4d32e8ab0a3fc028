import { Text, Title } from '@mantine/core'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import { Fragment } from 'react'
import { ChannelLine } from './channel-line'
import channelClasses from './channels.module.css'
import classes from './settings.module.css'

type Fact = readonly [string, string]

interface ForceProfileFactsProps {
  readonly profile: ForceProfile
  /** How many months a number counts as checked. */
  readonly verifyMonths: number
}

/** The force profile to read: for officers, who use it and do not change it. */
export function ForceProfileFacts({ profile, verifyMonths }: ForceProfileFactsProps) {
  return (
    <div className={classes.reading}>
      <Text mb="md">A sergeant can change these.</Text>
      <Facts
        facts={[
          ['Force', [profile.force, profile.division].filter(Boolean).join(', ')],
          ['Team', profile.team],
          ['Operation', profile.operationName],
          ['Code word', profile.codeWord],
        ]}
      />
      <Title order={2} mt="lg" mb="xs">
        Whom staff call
      </Title>
      <ol className={channelClasses.list} aria-label="Numbers">
        {profile.channels.map((channel, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read only, and two rows may have one name
          <li key={at} className={channelClasses.row}>
            <ChannelLine channel={channel} at={at} verifyMonths={verifyMonths} />
          </li>
        ))}
      </ol>
      <Title order={2} mt="lg" mb="xs">
        In letters and training material
      </Title>
      <Facts
        facts={[
          [
            'Contact for venues',
            [profile.contactName, profile.contactPhone, profile.contactEmail].filter(Boolean).join(', '),
          ],
          ['E-mail drafts are from', profile.senderEmail],
          ['Our page', profile.forcePage],
          ['Page for parents', profile.parentsPage],
          ['Duty to refer', profile.dutyToRefer],
          ['Protective marking', profile.protectiveMarking],
        ]}
      />
    </div>
  )
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? 'Not filled in' : value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
