import { Button, Fieldset, Text, TextInput } from '@mantine/core'
import { type Logo, logoList } from '@shared/contracts/settings.contract'
import { PARTNER_LOGOS } from '@shared/domain/documents/logo-file'
import { z } from 'zod'
import { ContractForm } from '../../components/contract-form'
import { useContractForm } from '../../components/use-contract-form'
import { LogoPicker } from './logo-picker'
import { LogoPreview } from './logo-preview'
import classes from './logos.module.css'
import { MoveButtons } from './move-buttons'
import { useSaveLogos } from './queries'
import { SaveState } from './save-state'
import { useFocusNext } from './use-focus-next'

const schema = z.object({ logos: logoList })
const PICKER: Readonly<Record<Logo['slot'], string>> = { force: 'logo-of-force', partner: 'logo-of-partner' }
const idsAt = (at: number) => ({ up: `logo-${at}-up`, down: `logo-${at}-down` })

/** The slots for logos: one of the force, then those of partners in the order they are printed in. */
export function LogosForm({ logos: saved }: { readonly logos: Logo[] }) {
  const save = useSaveLogos()
  const { handle, field, form } = useContractForm<z.input<typeof schema>>({
    name: 'logos',
    schema,
    initialValues: { logos: saved },
    submit: async (values) => {
      await save.mutateAsync(values.logos)
      form.resetDirty(values)
    },
  })
  const focusNext = useFocusNext()
  const { logos } = form.values
  const hasForce = logos.some(({ slot }) => slot === 'force')
  const partners = logos.filter(({ slot }) => slot === 'partner').length
  const firstPartner = hasForce ? 1 : 0

  const add = (slot: Logo['slot']) => (picture: Pick<Logo, 'type' | 'content'>) => {
    const at = slot === 'force' ? 0 : logos.length
    form.insertListItem('logos', { slot, description: '', ...picture }, at)
    focusNext(field(`logos.${at}.description`).id)
  }
  const remove = (at: number) => {
    form.removeListItem('logos', at)
    focusNext(PICKER[logos[at]?.slot ?? 'partner'])
  }
  const move = (at: number, to: number) => {
    form.reorderListItem('logos', { from: at, to })
    focusNext(...(to < at ? [idsAt(to).up, idsAt(to).down] : [idsAt(to).down, idsAt(to).up]))
  }

  const rows = (slot: Logo['slot']) =>
    logos.map((logo, at) =>
      logo.slot === slot ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: form fields are addressed by their place
        <div className={classes.row} key={at}>
          <LogoPreview logo={logo} />
          <TextInput
            className={classes.words ?? ''}
            label="Whose logo it is"
            description="Read out to people who do not see the picture"
            {...field(`logos.${at}.description`)}
          />
          <div className={classes.buttons}>
            {slot === 'partner' && (
              <MoveButtons
                name={nameOf(logo)}
                ids={idsAt(at)}
                isFirst={at === firstPartner}
                isLast={at === logos.length - 1}
                onUp={() => move(at, at - 1)}
                onDown={() => move(at, at + 1)}
              />
            )}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Remove ${nameOf(logo)}`}
              onClick={() => remove(at)}
            >
              Remove
            </Button>
          </div>
        </div>
      ) : null,
    )

  return (
    <ContractForm
      handle={handle}
      submitLabel="Save the logos"
      more={<SaveState isDirty={form.isDirty()} isSaved={save.isSuccess} />}
    >
      <Text maw="44rem">
        Makesafe Desk comes without any crest or logo. Add only pictures that you are allowed to use. Letters
        and posters show them in this order.
      </Text>
      <Fieldset legend="Your force" variant="unstyled">
        {hasForce ? (
          rows('force')
        ) : (
          <LogoPicker id={PICKER.force} label="Choose the force’s logo" onChosen={add('force')} />
        )}
      </Fieldset>
      <Fieldset legend={`Partners, up to ${PARTNER_LOGOS}`} variant="unstyled">
        {rows('partner')}
        {partners < PARTNER_LOGOS && (
          <LogoPicker id={PICKER.partner} label="Choose a partner’s logo" onChosen={add('partner')} />
        )}
      </Fieldset>
    </ContractForm>
  )
}

const nameOf = ({ description, slot }: Logo): string =>
  description.trim() || (slot === 'force' ? 'the force’s logo' : 'this logo')
