import { useParams } from 'wouter'
import { QueryBoundary } from '../../components/query-boundary'
import { CadetPage } from './cadet-page'
import { useCadet } from './queries'

/** One cadet, by an address that says nothing of who it is. */
export function CadetScreen() {
  const { id = '' } = useParams()
  const cadet = useCadet(id)
  return <QueryBoundary query={cadet}>{(view) => <CadetPage key={id} view={view} />}</QueryBoundary>
}
