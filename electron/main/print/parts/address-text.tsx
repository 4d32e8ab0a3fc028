import { Fragment, type ReactElement } from 'react'

/** Where a web address or an e-mail address may go on in the next line: after a slash, before a dot or an at sign. */
const PLACES = /(?<=\/)(?=[^/])|(?=[.@]\p{L})/u

/** A number or an address: one that is too long for its line goes on at a slash or a dot, not within a word. */
export function AddressText({ text }: { readonly text: string }): ReactElement {
  const [first, ...others] = text.split(PLACES)
  return (
    <>
      {first}
      {others.map((piece, at) => (
        <Fragment key={others.slice(0, at + 1).join('')}>
          <wbr />
          {piece}
        </Fragment>
      ))}
    </>
  )
}
