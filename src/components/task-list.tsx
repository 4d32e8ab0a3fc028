import { Button, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './task-list.module.css'

/** One thing to do: what it is, what else to know of it, and its one button. */
export interface Task {
  readonly key: string
  readonly words: ReactNode
  readonly detail?: ReactNode
  readonly button: ReactNode
}

interface TaskListProps {
  readonly label: string
  readonly tasks: readonly Task[]
  /** How many rows a long list shows until it is asked for all; every one where this is left out. */
  readonly atFirst?: number
}

/** Things to do, one a row, each with one button at the right. */
export function TaskList({ label, tasks, atFirst = tasks.length }: TaskListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? tasks : tasks.slice(0, atFirst)
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {shown.map(({ key, words, detail, button }) => (
          <li key={key} className={classes.row}>
            <div className={classes.words}>
              <div>{words}</div>
              {detail !== undefined && (
                <Text c="dimmed" fz="xs" component="div">
                  {detail}
                </Text>
              )}
            </div>
            <div className={classes.button}>{button}</div>
          </li>
        ))}
      </ul>
      {shown.length < tasks.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          Show all {tasks.length}
        </Button>
      )}
    </>
  )
}
