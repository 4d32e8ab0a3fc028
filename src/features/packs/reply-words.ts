import type { ReplyRow } from '@shared/contracts/replies.contract'
import { DOCUMENT_FACTS, FIRST_LANGUAGE, type PackItem } from '@shared/domain/documents/pack-document'
import { formatDay } from '../../lib/format'

const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** A document as it is spoken of: "Staff poster in Welsh". */
export function documentName({ document, language }: PackItem): string {
  const { name } = DOCUMENT_FACTS[document]
  return language === FIRST_LANGUAGE ? name : `${name} in ${LANGUAGE_NAMES.of(language) ?? language}`
}

/** Where a pack stands and what follows from it, in a sentence or two. */
export function standingWords({ state, since, chaseDueOn, events, onContactHold }: ReplyRow): string {
  const day = since === null ? '' : formatDay(since)
  switch (state) {
    case 'drafted':
      return onContactHold
        ? 'It was made before the venue went on hold. Do not send it.'
        : 'Open the drafts, send them, and mark the pack as sent.'
    case 'sent':
      return chaseDueOn === null
        ? `Sent on ${day}.`
        : `Sent on ${day}. A reminder is due on ${formatDay(chaseDueOn)} unless the venue answers.`
    case 'chase_due':
      return `Sent on ${day}, and no answer since. A reminder is due since ${formatDay(chaseDueOn ?? '')}.`
    case 'bounced':
      return `It came back on ${day}. Correct the address on the venue’s page and make the pack again, or send the draft to the right address and mark it as sent.`
    case 'replied':
      return `The venue replied on ${day}.`
    case 'training_booked':
      return `Training is booked for ${day}.`
    case 'set_aside':
      return events.some(({ kind }) => kind === 'set_aside')
        ? `Set aside on ${day}: it is not going to be sent.`
        : 'A newer pack was made for this venue, so this one is not to be sent.'
  }
}
