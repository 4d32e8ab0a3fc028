import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

interface LinkButtonProps extends ButtonProps {
  readonly href: string
  readonly children: ReactNode
}

/** A button that goes to another page: a link, so that it is announced and can be followed as one. */
export function LinkButton({ href, ...rest }: LinkButtonProps) {
  return <Button component={Link} href={href} {...rest} />
}
