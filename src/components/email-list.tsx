import { Fragment } from 'react'

/** E-mail addresses that may break after their @ and nowhere else, so that they can be read in a narrow column. */
export function EmailList({ emails }: { readonly emails: readonly string[] }) {
  return emails.map((email, i) => {
    const at = email.indexOf('@') + 1
    return (
      <Fragment key={email}>
        {i > 0 && ', '}
        {email.slice(0, at)}
        <wbr />
        {email.slice(at)}
      </Fragment>
    )
  })
}
