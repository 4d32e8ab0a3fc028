import type { ImportField } from '@shared/contracts/venues.contract'

export const IMPORT_FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  name: 'Name',
  type: 'Type',
  address1: 'Address, first part',
  address2: 'Address, second part',
  address3: 'Address, third part',
  address4: 'Address, fourth part',
  town: 'Town',
  postcode: 'Postcode',
  operator: 'Operator or chain',
  contactRole: 'Contact’s role',
  contactEmail: 'Contact’s e-mail',
  sourceId: 'Reference in the list',
}
