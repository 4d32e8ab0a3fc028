import type { RegisterState } from '@shared/contracts/register.contract'
import { createContext, useContext } from 'react'

export type CurrentUser = NonNullable<RegisterState['user']>

export const CurrentUserContext = createContext<CurrentUser | null>(null)

/** Who has unlocked the register. Screens hide by it; main alone enforces it. Throws outside the shell. */
export function useCurrentUser(): CurrentUser {
  const user = useContext(CurrentUserContext)
  if (user === null) throw new Error('useCurrentUser needs an unlocked register above it')
  return user
}
