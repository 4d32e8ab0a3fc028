import type { ReportingChannel } from '@shared/contracts/settings.contract'
import { numberAge } from '@shared/domain/documents/number-check'
import { dayOf, formatCount, formatDayShort } from '../../lib/format'

/** When a number was last checked, in words, and whether somebody has to check it. */
export function checkedWords(
  channel: Pick<ReportingChannel, 'verifiedOn'>,
  verifyMonths: number,
): { readonly words: string; readonly isDue: boolean } {
  const age = numberAge(channel, currentDay(), verifyMonths)
  switch (age.state) {
    case 'never':
      return { words: 'Not checked yet', isDue: true }
    case 'to_come':
      return { words: 'Checked on a day to come', isDue: true }
    case 'old':
      return { words: `Not checked for ${formatCount(age.months, 'month')}`, isDue: true }
    case 'checked':
      return { words: `Checked ${formatDayShort(channel.verifiedOn ?? '')}`, isDue: false }
  }
}

/** Today in London, `YYYY-MM-DD`. */
export const currentDay = (): string => dayOf(new Date().toISOString())
