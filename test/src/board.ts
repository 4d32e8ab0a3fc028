import type { Board, BoardCell } from '@shared/contracts/assignments.contract'

const id = (group: number, n: number) => `019a0000-0000-7000-8000-${group}${String(n).padStart(11, '0')}`

export const BOARD_OPERATION = id(1, 1)
export const teamId = (n: number) => id(2, n)
export const cadetId = (n: number) => id(3, n)
export const sessionId = (n: number) => id(4, n)
export const assignmentId = (n: number) => id(5, n)
const visitId = (team: number, n: number) => id(6, team * 100 + n)

const NO_CONSENT = {
  rule: 4,
  severity: 'block',
  message: 'No consent is recorded. Record the parents’ consent to this operation.',
  source: 'NPCC guidance (rule 4)',
  overridable: false,
  subject: '',
} as const
export const LATE = {
  rule: 16,
  severity: 'block',
  message: 'The session ends after the hour the force allows. Choose an earlier session.',
  source: 'Local policy (rule 16)',
  overridable: true,
  subject: '22:00',
} as const
const KNOWN = {
  rule: 12,
  severity: 'warn',
  message: 'The cadet was at The Brindle Inn before. Staff may know the face.',
  source: 'Good practice (rule 12)',
  overridable: false,
  subject: 'brindle',
} as const
const TIRED = { ...KNOWN, rule: 18, message: 'There is a school day on the day after.', subject: '' } as const
const NOTE = { ...KNOWN, rule: 21, severity: 'record', message: 'The cadet turns 16 next week.' } as const

/** What each kind of cell says; `n` numbers its assignment where it has one. */
export const CELL_KINDS = {
  allowed: () => ({ mark: 'allowed', findings: [], overrides: [], assignment: null }),
  warned: () => ({ mark: 'warned', findings: [KNOWN, TIRED, NOTE], overrides: [], assignment: null }),
  blocked: () => ({ mark: 'blocked', findings: [NO_CONSENT], overrides: [], assignment: null }),
  late: () => ({ mark: 'blocked', findings: [LATE], overrides: [], assignment: null }),
  assigned: (n: number) => ({ mark: 'assigned', findings: [KNOWN], overrides: [], assignment: taken(n) }),
  changed: (n: number) => ({
    mark: 'blocked',
    findings: [NO_CONSENT],
    overrides: [],
    assignment: { ...taken(n), changed: true },
  }),
  overridden: (n: number) => ({
    mark: 'overridden',
    findings: [LATE],
    overrides: [
      {
        rule: 16,
        subject: '22:00',
        approverName: 'A. Example',
        approverRank: 'Inspector',
        approvalReference: 'AP-7',
        reason: 'The unit collects at the last venue.',
        by: 'PS 1234',
        at: '2026-12-01T10:00:00.000Z',
      },
    ],
    assignment: taken(n),
  }),
} satisfies Record<string, (n: number) => Omit<BoardCell, 'teamId' | 'cadetId'>>
export type CellKind = keyof typeof CELL_KINDS

const taken = (n: number) => ({
  id: assignmentId(n),
  version: 1,
  welfareOfficer: 'CSO 7702',
  sitsOut: [],
  changed: false,
  by: 'PS 1234',
})

/** A board of one session: a row of kinds for each team, all rows of the same length. */
export function boardOf(rows: readonly (readonly CellKind[])[], more: Partial<Board> = {}): Board {
  const width = rows[0]?.length ?? 0
  const teams = rows.map((_, row) => ({
    id: teamId(row + 1),
    name: `Team ${String.fromCharCode(65 + row)}`,
    needs: 1,
    welfareOfficers: ['CSO 7702'],
    visits: [1, 2].map((n) => ({
      id: visitId(row + 1, n),
      position: n,
      slot: `18:${n}0`,
      venue: n === 1 ? 'Alder House Hotel' : 'The Brindle Inn',
      town: 'Northmere',
    })),
  }))
  return {
    operationId: BOARD_OPERATION,
    open: true,
    cadets: Array.from({ length: width }, (_, n) => ({
      id: cadetId(n + 1),
      reference: `C-${String(14 + n).padStart(3, '0')}`,
    })),
    sessions: [
      {
        id: sessionId(1),
        day: '2026-12-12',
        start: '18:00',
        finish: '23:30',
        teams,
        ages: Array.from({ length: width }, (_, n) => (n % 9 === 2 ? '15 or 16' : '15')),
        cells: rows.flatMap((kinds, row) =>
          kinds.map((kind, column) => ({
            teamId: teamId(row + 1),
            cadetId: cadetId(column + 1),
            ...CELL_KINDS[kind](row * width + column + 1),
          })),
        ),
        headline: `1 of ${rows.length} teams has a young person.`,
        stoodDown: [],
      },
    ],
    ...more,
  }
}
