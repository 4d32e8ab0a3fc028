import { Divider } from '@mantine/core'
import type { WelfareRide } from '@shared/contracts/welfare.contract'
import { CheckList } from './check-list'
import { WelfareForm } from './welfare-form'

interface WelfarePanelProps {
  readonly operationId: string
  readonly ride: WelfareRide
  /** The adults of the team, the welfare officers first. */
  readonly adults: readonly string[]
  readonly onDone: () => void
}

/** Records one cadet's night: the checks while it goes on, then the times. */
export function WelfarePanel({ operationId, ride, adults, onDone }: WelfarePanelProps) {
  return (
    <>
      {ride.collectedAt !== null && (
        <>
          <CheckList operationId={operationId} ride={ride} adults={adults} />
          <Divider my="md" />
        </>
      )}
      <WelfareForm operationId={operationId} ride={ride} adults={adults} onDone={onDone} />
    </>
  )
}
