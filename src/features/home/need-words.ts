import type { Role } from '@shared/contracts/contract'
import type { NeedView } from '@shared/contracts/home.contract'
import { GATE_WORDS } from '@shared/domain/operations/gates'
import { formatCount, formatDay, formatInstant, formatList, formatMonth } from '../../lib/format'

/** A need as it stands on Home: a sentence, and the one button with where it goes. */
export interface NeedWords {
  readonly sentence: string
  readonly button: string
  readonly path: string
}

/** Says what a need is and what can be done about it. */
export function needWords(need: NeedView, role: Role): NeedWords {
  switch (need.kind) {
    case 'failed-unlocks':
      return {
        sentence: `A wrong passphrase or recovery key was entered ${need.count === 1 ? 'once' : `${need.count} times`} before you unlocked the register, last on ${formatInstant(need.lastAt)}. If that was not you or a colleague, tell whoever looks after this computer.`,
        ...(role === 'sergeant'
          ? { button: 'Read the audit', path: '/settings/audit' }
          : { button: 'Read what protects it', path: '/help/what-security-promises' }),
      }
    case 'no-profile':
      return {
        sentence: 'The force profile is not filled in. Letters and posters need its names and numbers.',
        button: role === 'sergeant' ? 'Fill it in' : 'Open the profile',
        path: '/settings/force-profile',
      }
    case 'no-venues':
      return {
        sentence: 'There are no venues in the register yet.',
        button: 'Add venues',
        path: '/venues',
      }
    case 'next-operation': {
      return {
        sentence: `Next: ${need.name} on ${formatDay(need.day)}. ${gapWords(need.gaps)}`,
        button: 'Open the plan',
        path: `/operations/${need.operationId}/plan`,
      }
    }
    case 'plan-passed':
      return {
        sentence: `${need.name} was planned for ${formatDay(need.day)} and has not gone live.`,
        button: 'Open the plan',
        path: `/operations/${need.operationId}/plan`,
      }
    case 'welfare-debriefs':
      return {
        sentence: `${formatCount(need.count, 'welfare debrief')} of ${need.name} ${need.count === 1 ? 'is' : 'are'} not recorded yet.`,
        button: need.count === 1 ? 'Record the welfare debrief' : 'Record the welfare debriefs',
        path: `/operations/${need.operationId}/team/welfare`,
      }
    case 'not-recorded':
      return {
        sentence: `${need.count} of ${formatCount(need.of, 'visit')} of ${need.name} on ${formatDay(need.day)} ${need.count === 1 ? 'is' : 'are'} not recorded yet.`,
        button: 'Record the visits',
        path: `/operations/${need.operationId}/results`,
      }
    case 'overdue-actions':
      return {
        sentence: `${formatCount(need.count, 'action')} ${need.count === 1 ? 'is' : 'are'} overdue${mineWords(need)}. ${need.count === 1 ? 'It' : 'The oldest'} was due on ${formatDay(need.dueOn)}: ${need.oldest}`,
        button: 'See the actions',
        path: '/follow-up/actions',
      }
    case 'repeats':
      return {
        sentence: `${formatCount(need.count, 'venue')} had the outcome “not yet” twice in a row. What follows is for a sergeant to decide.`,
        button: 'Decide',
        path: '/follow-up/repeats',
      }
    case 'training':
      return {
        sentence: `${formatCount(need.count, 'venue')} ${need.count === 1 ? 'has' : 'have'} training to arrange.`,
        button: 'Arrange training',
        path: '/follow-up/training',
      }
    case 'retests':
      return {
        sentence: `${formatCount(need.count, 'venue')} ${need.count === 1 ? 'is' : 'are'} due for a re-test.`,
        button: need.venueIds.length === 1 ? 'Plan the re-test' : 'Plan a re-test of them',
        path: `/operations/new/retest/${need.venueIds.join(',')}`,
      }
    case 'not-planned': {
      const oldest = `${need.area} for ${formatMonth(need.month)}`
      return {
        sentence:
          need.count === 1
            ? `The forward plan had ${oldest}, and nothing was planned.`
            : `The forward plan has ${need.count} lines that passed with nothing planned. The oldest: ${oldest}.`,
        button: 'Open the forward plan',
        path: '/operations/forward-plan',
      }
    }
    case 'packs':
      return {
        sentence: `${formatCount(need.count, 'recorded visit')} of ${need.name} ${need.count === 1 ? 'has' : 'have'} no pack yet.`,
        button: 'Make the packs',
        path: `/operations/${need.operationId}/packs`,
      }
    case 'packs-unsent':
      return {
        sentence: `${formatCount(need.count, 'pack')} ${need.count === 1 ? 'was' : 'were'} made and ${need.count === 1 ? 'is' : 'are'} still to be sent, or marked as sent.`,
        button: 'See the packs',
        path: '/packs/replies',
      }
    case 'reminders':
      return {
        sentence: `${formatCount(need.count, 'venue')} ${need.count === 1 ? 'has' : 'have'} not answered a pack: a reminder is due.`,
        button: need.count === 1 ? 'Draft the reminder' : 'Draft the reminders',
        path: '/packs/replies',
      }
    case 'numbers':
      return {
        sentence: `${formatCount(need.names.length, 'number')} in the force profile ${need.names.length === 1 ? 'was' : 'were'} not checked in the last ${need.months === 1 ? 'month' : `${need.months} months`}: ${need.names.join(', ')}.`,
        button: 'Check the numbers',
        path: '/settings/force-profile',
      }
  }
}

function gapWords(gaps: Extract<NeedView, { kind: 'next-operation' }>['gaps']): string {
  const missing = gaps.flatMap((gap) => (gap === 'not_live' ? [] : [GATE_WORDS[gap]]))
  if (missing.length > 0) return `Before it can go live it still needs ${formatList(missing)}.`
  return gaps.length > 0 ? 'Nothing is missing. It is not live yet.' : 'Nothing is missing.'
}

function mineWords({ count, mine }: { readonly count: number; readonly mine: number }): string {
  if (mine === 0) return ''
  if (count === 1) return ', and it is yours'
  return mine === count ? ', all of them yours' : `, ${mine} of them yours`
}
