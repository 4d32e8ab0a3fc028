import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useReturnFocus } from './use-return-focus'

interface SidePanelProps {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The panel that slides in from the right: adds or edits one thing beside its list. Esc closes it. */
export function SidePanel({ title, opened, onClose, children }: SidePanelProps) {
  useReturnFocus(opened)
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="32rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close the panel' }}
    >
      {children}
    </Drawer>
  )
}
