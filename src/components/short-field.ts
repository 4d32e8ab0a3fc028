/** `styles` for a field whose answer is short: the box shows how much is expected, its words keep their room. */
export const SHORT_FIELD = { wrapper: { maxWidth: '16rem' } } as const
