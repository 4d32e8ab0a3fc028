import { Button, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { PageHeader } from '../components/page-header'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Keeps a screen that breaks from taking the rail with it. Nothing is lost: what was saved is in the register. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <section>
        <PageHeader title="This page could not be shown" />
        <Text mb="md">
          What you have saved is safe. Try again, or go to another place. If it happens again, tell whoever
          looks after Makesafe Desk what you were doing.
        </Text>
        <Button variant="default" onClick={() => this.setState({ broken: false })}>
          Try again
        </Button>
      </section>
    )
  }
}
