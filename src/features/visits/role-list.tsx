export const ROLE_LIST_ID = 'roles-met'

/** Roles, never names: a member of staff is not identified in a result (domain.md 6.1). */
const ROLES = [
  'Receptionist',
  'Night porter',
  'Night manager',
  'Duty manager',
  'General manager',
  'Owner',
  'Bar staff',
  'Security',
]

/** The roles that the fields "Met by" and "Debrief with" suggest. */
export function RoleList() {
  return (
    <datalist id={ROLE_LIST_ID}>
      {ROLES.map((role) => (
        <option key={role} value={role} />
      ))}
    </datalist>
  )
}
