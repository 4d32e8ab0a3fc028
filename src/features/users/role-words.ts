import type { Role } from '@shared/contracts/contract'

export const ROLE_WORDS: Readonly<Record<Role, string>> = { officer: 'Officer', sergeant: 'Sergeant' }
