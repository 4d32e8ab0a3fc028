import { Button, Group, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** Lines that are shown at once, one by itself. */
  readonly rows?: number
}

/**
 * A text to take to another program, with its button. The page has no right to the clipboard (nothing has), so what is
 * chosen in the field is copied as by Ctrl+C; where even that is refused it stays chosen.
 */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = () => {
    field.current?.select()
    setSaid(document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C to copy')
  }
  return (
    <div>
      <Textarea label={label} ref={field} value={text} readOnly rows={rows} />
      <Group gap="sm" mt={6}>
        <Button size="compact-sm" variant="default" onClick={copy} aria-label={`Copy: ${label}`}>
          Copy
        </Button>
        <span role="status">{said}</span>
      </Group>
    </div>
  )
}
