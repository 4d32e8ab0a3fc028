const PATHS = {
  tick: 'M2 6.5l3 3L10 2.5',
  up: 'M6 10.5V2M2.5 5.5L6 2l3.5 3.5',
  down: 'M6 1.5V10M2.5 6.5L6 10l3.5-3.5',
} as const

/** A sign that our typeface has not got, drawn to the size and colour of the text around it. */
export function Glyph({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 12 12" width="0.8em" height="0.8em" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
