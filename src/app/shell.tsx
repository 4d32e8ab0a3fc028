import { useHotkeys } from '@mantine/hooks'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { EmptyState } from '../components/empty-state'
import { PageHeader } from '../components/page-header'
import { ErrorBoundary } from './error-boundary'
import { FootLine } from './foot-line'
import { Palette } from './palette'
import { PLACES, ROUTES } from './places'
import { Rail } from './rail'
import classes from './shell.module.css'

/** The frame of SCREENS: rail at the left, one column of content, the foot line that never moves. */
export function Shell() {
  const [location, navigate] = useLocation()
  useHotkeys(
    PLACES.map((place, i) => [`mod+${i + 1}`, () => navigate(place.path)]),
    [],
  )

  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => document.querySelector('h1')?.focus()}>
        Skip to the page
      </button>
      <Rail />
      <main className={classes.main}>
        <div className={classes.column}>
          <ErrorBoundary key={location.split('/')[1]}>
            <Switch>
              {ROUTES.map(({ path, Screen }) => (
                <Route key={String(path)} path={path}>
                  <Screen />
                </Route>
              ))}
              <Route path="/">
                <Redirect to={PLACES[0]?.path ?? '/help'} replace />
              </Route>
              <Route>
                <PageHeader title="There is no such page" />
                <EmptyState>Choose a place at the left, or press Ctrl+K to find one.</EmptyState>
              </Route>
            </Switch>
          </ErrorBoundary>
        </div>
      </main>
      <FootLine />
      <Palette />
    </div>
  )
}
