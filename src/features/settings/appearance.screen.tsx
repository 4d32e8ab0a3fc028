import { type MantineColorScheme, Radio, Stack, useMantineColorScheme } from '@mantine/core'

const CHOICES: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'Same as Windows' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Light or dark, on this computer until Makesafe Desk is closed. Prints are always on white. */
export function AppearanceScreen() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Radio.Group
      label="Light or dark"
      description="Applies until you close Makesafe Desk. Letters and posters are always printed on white."
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
    >
      <Stack gap="xs" mt="sm">
        {CHOICES.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
