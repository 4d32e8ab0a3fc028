import { useEffect, useRef } from 'react'

/**
 * Moves the focus once a list has been drawn again: to the first of some ids that is there and not disabled. A row
 * that moves, appears or goes would otherwise leave the keyboard nowhere.
 */
export function useFocusNext(): (...ids: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  useEffect(() => {
    const target = wanted.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null && !element.matches(':disabled'))
    wanted.current = []
    target?.focus()
  })
  return (...ids) => {
    wanted.current = ids
  }
}
