import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Task, TaskList } from '../../components/task-list'
import classes from './follow-up.module.css'

/** So that a long list does not push the ones below it out of sight. */
const SHOWN_AT_FIRST = 8

interface BoardSectionProps {
  readonly id: string
  readonly title: string
  /** Whether somebody came for this section: its heading then takes the focus. */
  readonly asked: boolean
  readonly tasks: readonly Task[]
  readonly empty: string
  /** Beside the heading: one button for the whole list. */
  readonly action?: ReactNode
}

/** One list of the board under its heading, with how many there are. */
export function BoardSection({ id, title, asked, tasks, empty, action }: BoardSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (asked) heading.current?.focus()
  }, [asked])

  return (
    <section className={classes.section} aria-labelledby={`board-${id}`}>
      <Group justify="space-between" align="baseline">
        <Title order={2} id={`board-${id}`} ref={heading} tabIndex={-1} className={classes.heading}>
          {title} <span className={classes.count}>{tasks.length > 0 && tasks.length}</span>
        </Title>
        {action}
      </Group>
      {tasks.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <TaskList label={title} tasks={tasks} atFirst={SHOWN_AT_FIRST} />
      )}
    </section>
  )
}
