/**
 * What kinds of refusal there are. The first six are told to the user in words; `io` and `internal` are
 * surprises: they are logged with a reference the user can quote.
 */
export const ERROR_KINDS = [
  'validation',
  'not-found',
  'conflict',
  'rule',
  'locked',
  'cancelled',
  'io',
  'internal',
] as const

export type ErrorKind = (typeof ERROR_KINDS)[number]

/** One sentence for one field of a form: `path` is the field's name in the contract's input. */
export interface FieldProblem {
  readonly path: string
  readonly message: string
}

/** A refusal as it crosses from main to the screens. Never holds a key, a name, a birth date or an address. */
export interface ErrorReport {
  readonly kind: ErrorKind
  readonly message: string
  readonly fields?: readonly FieldProblem[]
  /** For `io` and `internal`: what to quote to whoever reads the log. */
  readonly reference?: string
}

/** The envelope of every answer from main: expected refusals are values, not exceptions. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorReport }

/** A refusal with a kind and a plain sentence that says what to do. */
export class AppError extends Error {
  readonly kind: ErrorKind
  readonly fields: readonly FieldProblem[]
  readonly reference: string | undefined

  constructor(
    kind: ErrorKind,
    message: string,
    more: { fields?: readonly FieldProblem[]; reference?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.name = 'AppError'
    this.kind = kind
    this.fields = more.fields ?? []
    this.reference = more.reference
  }
}
