import { RegisterGate } from '../features/register/register-gate'
import { ErrorBoundary } from './error-boundary'
import { Providers } from './providers'
import { Shell } from './shell'

/** The whole application: nothing of the shell exists until the register is open. */
export function App() {
  return (
    <Providers>
      <ErrorBoundary>
        <RegisterGate>
          <Shell />
        </RegisterGate>
      </ErrorBoundary>
    </Providers>
  )
}
