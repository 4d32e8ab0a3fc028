import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'

export const ROLE_LIST_ID = 'roles-met'

/** Roles, never names: a member of staff is not identified in a result (domain.md 6.1). */
const ROLES: Readonly<Record<ScenarioSetting, readonly string[]>> = {
  accommodation: [
    'Receptionist',
    'Night porter',
    'Night manager',
    'Duty manager',
    'General manager',
    'Owner',
    'Bar staff',
    'Security',
  ],
  licensed_premises: [
    'Bar staff',
    'Door staff',
    'Duty manager',
    'General manager',
    'Licence holder',
    'Owner',
  ],
  private_hire_taxi: ['Driver', 'Controller', 'Duty manager', 'Owner'],
  takeaway: ['Counter staff', 'Delivery driver', 'Duty manager', 'Owner'],
}

/** The roles that the fields "Met by" and "Debrief with" suggest. */
export function RoleList({ setting }: { readonly setting: ScenarioSetting }) {
  return (
    <datalist id={ROLE_LIST_ID}>
      {ROLES[setting].map((role) => (
        <option key={role} value={role} />
      ))}
    </datalist>
  )
}
