import { useEffect } from 'react'

/**
 * Gives the focus back to where it was before a layer opened, once it closes. Mantine does so only for layers
 * that stay mounted while they are closed.
 */
export function useReturnFocus(opened: boolean): void {
  useEffect(() => {
    if (!opened) return
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [opened])
}
