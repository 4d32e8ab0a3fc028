import { Fieldset, NativeSelect, SimpleGrid } from '@mantine/core'
import { IMPORT_FIELDS, type ImportMapping } from '@shared/contracts/venues.contract'
import { IMPORT_FIELD_WORDS } from './import-fields'

interface ImportMappingFieldsProps {
  readonly headings: readonly string[]
  readonly mapping: ImportMapping
  readonly onChange: (mapping: ImportMapping) => void
}

/** Which heading of the file fills which field of a venue. */
export function ImportMappingFields({ headings, mapping, onChange }: ImportMappingFieldsProps) {
  const choices = [
    { value: '', label: 'Leave out' },
    ...headings.map((heading) => ({ value: heading, label: heading })),
  ]
  return (
    <Fieldset legend="Which heading of the file is which" variant="unstyled">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 6 }} spacing="sm" verticalSpacing="xs">
        {IMPORT_FIELDS.map((field) => (
          <NativeSelect
            key={field}
            label={IMPORT_FIELD_WORDS[field]}
            data={choices}
            value={mapping[field] ?? ''}
            onChange={(event) => onChange({ ...mapping, [field]: event.currentTarget.value || null })}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  )
}
