import type { ReactElement } from 'react'

/** A word with a hyphen, like “check-in”; a longer one may have to go on in the next line. */
const HYPHENATED = /(\p{L}{1,12}-\p{L}{1,12}[?!.,:;]?)/u

/** Words in which no short word with a hyphen is broken at it. Its style sheet is that of the posters. */
export function WholeWords({ text }: { readonly text: string }): ReactElement {
  const pieces = text.split(HYPHENATED)
  return (
    <>
      {pieces.map((piece, at) =>
        // Every second piece is a word that the pattern caught.
        at % 2 === 1 ? (
          <span key={pieces.slice(0, at + 1).join('')} className="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  )
}
