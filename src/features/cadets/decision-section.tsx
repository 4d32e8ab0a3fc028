import { Button, Group, Text, Title } from '@mantine/core'
import type { CadetView } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCurrentUser } from '../../lib/current-user'
import { formatDay } from '../../lib/format'
import classes from './cadet.module.css'
import { DecidePanel } from './decide-panel'
import { PastReviews } from './past-reviews'

/** How long the record is kept, what was decided about it, and the way to decide. */
export function DecisionSection({ view }: { readonly view: CadetView }) {
  const { cadet, reviewDueOn, reviews } = view
  const { role } = useCurrentUser()
  const [open, setOpen] = useState(false)
  const [, navigate] = useLocation()
  return (
    <section aria-labelledby="cadet-decision" className={classes.section}>
      <Group justify="space-between" mb="xs">
        <Title order={2} id="cadet-decision">
          Decide about this record
        </Title>
        {role === 'sergeant' && (
          <Button variant="default" onClick={() => setOpen(true)}>
            Keep or dispose
          </Button>
        )}
      </Group>
      <Text>
        A sergeant is asked from {formatDay(reviewDueOn)} on whether it is still needed. Nothing is deleted by
        itself.
      </Text>
      <PastReviews reviews={reviews} />
      {open && (
        <DecidePanel
          title="Decide about this record"
          cadet={cadet}
          onCancel={() => setOpen(false)}
          onDone={(decision) => (decision === 'keep' ? setOpen(false) : navigate('/cadets'))}
        />
      )}
    </section>
  )
}
