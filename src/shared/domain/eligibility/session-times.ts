import { dayOnNight, instantOnNight, type Night } from '../operations/night-time'

/** A night's times through midnight, as the rules about limits compare them. */

interface NightWithFinish extends Night {
  readonly finish: string
}

/** Whether a session goes on after a clock time that somebody set as the latest. */
export const goesOnAfter = (session: NightWithFinish, limit: string): boolean =>
  onNight(session, session.finish) > limitOn(session, limit)

/** A clock time of a night as one that can be compared through midnight. */
const onNight = (night: Night, clock: string): string => `${dayOnNight(night, clock)} ${clock}`

/** No parent means the morning after by "11:00": only a limit in the small hours is on the next day. */
const limitOn = (night: Night, limit: string): string =>
  limit < '06:00' ? onNight(night, limit) : `${night.day} ${limit}`

/** From when to when a session lasts, in milliseconds: in London the clocks may change on the way. */
export function span(session: NightWithFinish): { readonly from: number; readonly to: number } {
  return {
    from: Date.parse(instantOnNight(session, session.start)),
    to: Date.parse(instantOnNight(session, session.finish)),
  }
}

/** Whether two sessions share a moment. One that begins when the other ends shares none. */
export function overlap(a: NightWithFinish, b: NightWithFinish): boolean {
  const [one, other] = [span(a), span(b)]
  return one.from < other.to && other.from < one.to
}
