import { Text } from '@mantine/core'
import { EmptyState } from '../../components/empty-state'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { LogoPreview } from './logo-preview'
import classes from './logos.module.css'
import { LogosForm } from './logos-form'
import { useLogos } from './queries'

/** The logos of the force and its partners, as letters and posters show them. Sergeants change them. */
export function LogosScreen() {
  const logos = useLogos()
  const { role } = useCurrentUser()
  return (
    <QueryBoundary query={logos}>
      {(saved) => {
        if (role === 'sergeant') return <LogosForm logos={saved} />
        if (saved.length === 0)
          return <EmptyState>No logos yet. A sergeant can add the force’s and its partners’.</EmptyState>
        return (
          <>
            <Text mb="md">A sergeant can change these.</Text>
            <ul className={classes.list} aria-label="Logos">
              {saved.map((logo) => (
                <li key={`${logo.slot} ${logo.description}`} className={classes.row}>
                  <LogoPreview logo={logo} />
                  <div>
                    <Text fw={600}>{logo.description}</Text>
                    <Text c="dimmed">{logo.slot === 'force' ? 'Your force' : 'Partner'}</Text>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </QueryBoundary>
  )
}
