import { Fragment, type ReactElement } from 'react'

/** More characters than these stand on no line of a column, so they may be broken at their dots too. */
const LONG = 24

/** Each place where a line may end makes a piece of its own in what is read aloud, so there are no more than needed. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=\/)(?=[^/])/)
    .flatMap((piece) => (piece.length > LONG ? piece.split(/(?=[.@]\p{L})/u) : [piece]))

/** A number or a web address: one that is too long for its line goes on at a slash or a dot, not within a word. */
export function AddressText({ text }: { readonly text: string }): ReactElement {
  const [first, ...others] = piecesOf(text)
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
