import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog'
import { SidePanel } from './side-panel'

interface AskingPanelProps {
  readonly title: string
  /** Whether something was typed that is not saved. */
  readonly isDirty: () => boolean
  readonly onClose: () => void
  /** The form; given the button that leaves it without saving. */
  readonly children: (cancel: ReactNode) => ReactNode
}

/** An open side panel with a form in it: closing with unsaved text asks once. */
export function AskingPanel({ title, isDirty, onClose, children }: AskingPanelProps) {
  const [asking, setAsking] = useState(false)
  const close = () => (isDirty() ? setAsking(true) : onClose())
  return (
    <SidePanel title={title} opened onClose={close}>
      {children(
        <Button variant="default" onClick={close}>
          Cancel
        </Button>,
      )}
      {asking && (
        <ConfirmDialog
          title="What you typed is not saved"
          stay="Keep writing"
          go="Close without saving"
          onStay={() => setAsking(false)}
          onGo={onClose}
        />
      )}
    </SidePanel>
  )
}
