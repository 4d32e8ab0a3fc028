import classes from './breakdown.module.css'

/** How something was worked out, for whoever asks. */
export function MethodNote({ method }: { readonly method: string | null }) {
  if (method === null) return null
  return (
    <details className={classes.method}>
      <summary>Method</summary>
      {method}
    </details>
  )
}
