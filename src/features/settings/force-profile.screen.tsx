import { Text } from '@mantine/core'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import { EmptyState } from '../../components/empty-state'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { ForceProfileFacts } from './force-profile-facts'
import { ForceProfileForm } from './force-profile-form'
import { useForceProfile, usePackSettings } from './queries'

const BLANK: ForceProfile = {
  force: '',
  division: '',
  team: '',
  operationName: 'Operation Makesafe',
  codeWord: '',
  channels: [],
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  senderEmail: '',
  dutyToRefer: '',
  parentsPage: '',
  forcePage: '',
  protectiveMarking: '',
}

/** The force's own names, code word and numbers, as letters and posters show them. Sergeants change them. */
export function ForceProfileScreen() {
  const profile = useForceProfile()
  const packs = usePackSettings()
  const { role } = useCurrentUser()
  return (
    <QueryBoundary query={profile}>
      {(saved) => (
        <QueryBoundary query={packs}>
          {({ verifyMonths }) => {
            if (role === 'sergeant') {
              return (
                <>
                  <Text mb="md" maw="44rem">
                    These words and numbers appear in every letter and on every poster. Check them before a
                    pack goes out.
                  </Text>
                  <ForceProfileForm profile={saved ?? BLANK} verifyMonths={verifyMonths} />
                </>
              )
            }
            if (saved === null)
              return <EmptyState>A sergeant has not filled in the force profile yet.</EmptyState>
            return <ForceProfileFacts profile={saved} verifyMonths={verifyMonths} />
          }}
        </QueryBoundary>
      )}
    </QueryBoundary>
  )
}
