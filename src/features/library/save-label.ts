interface Followed {
  readonly version: number
  readonly retired: boolean
}

/** What saving does: adds something new, makes its next version, or brings a retired one back as that. */
export function saveLabel(noun: string, follows: Followed | null): string {
  if (follows === null) return `Add the ${noun}`
  const next = `Save as v${follows.version + 1}`
  return follows.retired ? `${next} and bring it back` : next
}
