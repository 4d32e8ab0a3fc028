import { Text } from '@mantine/core'
import type { HomeView, NeedView } from '@shared/contracts/home.contract'
import { Link } from 'wouter'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { TaskList } from '../../components/task-list'
import { useCurrentUser } from '../../lib/current-user'
import { dayOf, formatDay } from '../../lib/format'
import { needWords } from './need-words'
import { useHome } from './queries'

/** What needs the user today: each thing a sentence with one button. */
export function HomeScreen() {
  const home = useHome()
  return (
    <>
      <PageHeader title="Home" lead={`What needs you today, ${formatDay(dayOf(new Date().toISOString()))}`} />
      <QueryBoundary query={home}>{(view) => <Needs view={view} />}</QueryBoundary>
    </>
  )
}

/** An operation that is planned and lacks nothing is worth knowing, but nothing to do. */
const isWork = (need: NeedView) => need.kind !== 'next-operation' || need.gaps.length > 0

function Needs({ view: { needs, last } }: { readonly view: HomeView }) {
  const { role } = useCurrentUser()
  const tasks = needs.map((need) => {
    const { sentence, button, path } = needWords(need, role)
    return {
      key: `${need.kind} ${path}`,
      words: sentence,
      button: (
        <LinkButton href={path} variant="default" size="sm">
          {button}
        </LinkButton>
      ),
    }
  })
  return (
    <>
      {!needs.some(isWork) && (
        <Text fz="lg" mb="md">
          Nothing needs you today.
        </Text>
      )}
      {tasks.length > 0 && <TaskList label="What needs you" tasks={tasks} />}
      {!needs.some(isWork) && last !== null && (
        <Text mt="md">
          The last result: {last.headline} (
          <Link href={`/operations/${last.operationId}/review`}>{last.name}</Link>, {formatDay(last.day)})
        </Text>
      )}
    </>
  )
}
