import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageHeader } from '../../components/page-header'
import classes from './gate-page.module.css'

interface GatePageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** Which register this is about: its name, its folder, when it was last saved. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page before the register is open: one column, nothing else to do. */
export function GatePage({ title, lead, about, children }: GatePageProps) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Text className={classes.product}>Makesafe Desk</Text>
        <PageHeader title={title} lead={lead} />
        {about !== undefined && <div className={classes.about}>{about}</div>}
        {children}
      </div>
    </main>
  )
}
