import type { RegisterState } from '@shared/contracts/register.contract'
import { type ReactNode, useState } from 'react'
import { QueryBoundary } from '../../components/query-boundary'
import { CurrentUserContext } from '../../lib/current-user'
import { CreateScreen } from './create.screen'
import { GatePage } from './gate-page'
import { ProblemScreen } from './problem.screen'
import { useRegisterState } from './queries'
import { RecoverScreen } from './recover.screen'
import { UnlockScreen } from './unlock.screen'

/** Chooses by the state of the register: create, unlock, recover, say what is wrong, or let the work begin. */
export function RegisterGate({ children }: { readonly children: ReactNode }) {
  const state = useRegisterState()
  if (state.data?.user) {
    return <CurrentUserContext value={state.data.user}>{children}</CurrentUserContext>
  }
  if (state.data) return <ClosedRegister state={state.data} />
  return (
    <GatePage title="Makesafe Desk">
      <QueryBoundary query={state}>{() => null}</QueryBoundary>
    </GatePage>
  )
}

function ClosedRegister({ state }: { readonly state: RegisterState }) {
  const [recovering, setRecovering] = useState(false)
  if (state.problem !== null) return <ProblemScreen state={state} problem={state.problem} />
  if (state.status === 'none') return <CreateScreen state={state} />
  if (recovering) return <RecoverScreen state={state} onBack={() => setRecovering(false)} />
  return <UnlockScreen state={state} onRecover={() => setRecovering(true)} />
}
