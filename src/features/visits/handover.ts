/** To whom a live concern was handed and under which number. Never what happened to anybody. */
export interface Handover {
  readonly to: string
  readonly incident: string
}

const FORMAT = /^Handed to (.*), incident (.*)$/

/** The one sentence that the register keeps of a handover. */
export const handoverText = ({ to, incident }: Handover): string =>
  `Handed to ${to.trim()}, incident ${incident.trim()}`

/** Reads the sentence back; a text of any other form is taken as the name alone. */
export function handoverOf(statusReason: string): Handover {
  const [, to, incident] = FORMAT.exec(statusReason) ?? []
  return { to: to ?? statusReason, incident: incident ?? '' }
}
