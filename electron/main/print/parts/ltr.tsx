import type { ReactElement } from 'react'

/**
 * Something that runs from left to right whatever stands around it: a number, a web address, the force's own English
 * words (`lang`). On a page from right to left it is set in the Latin font and keeps its own order.
 */
export function Ltr({ text, lang }: { readonly text: string; readonly lang?: string }): ReactElement {
  return (
    <bdi dir="ltr" lang={lang}>
      {text}
    </bdi>
  )
}

/** The language of what a force enters about itself. */
export const FORCE_LANGUAGE = 'en-GB'
