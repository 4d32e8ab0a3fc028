import type { Logo } from '@shared/contracts/settings.contract'
import classes from './logos.module.css'
import { pictureAddress } from './read-logo'

/** A logo on white, as it is printed. */
export function LogoPreview({ logo }: { readonly logo: Logo }) {
  return (
    <span className={classes.sheet}>
      <img className={classes.picture} src={pictureAddress(logo)} alt={logo.description} />
    </span>
  )
}
