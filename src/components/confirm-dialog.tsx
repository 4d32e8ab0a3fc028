import { Button, Group, Modal, Text } from '@mantine/core'
import { useReturnFocus } from './use-return-focus'

interface ConfirmDialogProps {
  readonly title: string
  /** The safe way, focused first. */
  readonly stay: string
  readonly go: string
  readonly onStay: () => void
  readonly onGo: () => void
}

/**
 * One question with two answers, for what cannot be undone: losing text that was typed. Mounted only while it
 * asks: a dialog that is already there would take the Escape that opens it for its own.
 */
export function ConfirmDialog({ title, stay, go, onStay, onGo }: ConfirmDialogProps) {
  useReturnFocus(true)
  return (
    // Its own heading would be a second banner beside the panel's: the name is given by label instead.
    <Modal
      opened
      onClose={onStay}
      withCloseButton={false}
      centered
      attributes={{ content: { 'aria-label': title } }}
    >
      <Text fz="lg" fw={600} mb="md">
        {title}
      </Text>
      <Group gap="sm">
        <Button onClick={onStay} data-autofocus>
          {stay}
        </Button>
        <Button variant="default" onClick={onGo}>
          {go}
        </Button>
      </Group>
    </Modal>
  )
}
