import type { ForceProfile, ReportingChannel } from '@shared/contracts/settings.contract'
import { rowName, startOf, withNationalNumbers } from '@shared/domain/documents/channel-list'
import { useState } from 'react'
import type { ContractFormReturn } from '../../components/use-contract-form'
import { formatCount } from '../../lib/format'
import { currentDay } from './number-words'
import { useFocusNext } from './use-focus-next'

export type ProfileForm = ContractFormReturn<ForceProfile>

/** The ids of what takes the focus when rows change: a row's buttons, and the button that adds one. */
export const rowIds = {
  up: (at: number) => `channel-${at}-up`,
  down: (at: number) => `channel-${at}-down`,
  change: (at: number) => `channel-${at}-change`,
  add: 'channel-add',
}

/** What can be done to the list of numbers: which rows are open, what was just done in words, and where the focus goes. */
export function useChannelRows({ form, field }: Pick<ProfileForm, 'form' | 'field'>) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()
  const { channels } = form.values
  const nameOf = (at: number) => rowName(channels[at] ?? { name: '' }, at)

  const errorsAt = (at: number) =>
    Object.keys(form.errors).filter((path) => path.startsWith(`channels.${at}.`))
  const setRowOpen = (at: number, isOpen: boolean) =>
    setOpen((rows) => new Set(isOpen ? [...rows, at] : [...rows].filter((row) => row !== at)))

  return {
    said,
    nameOf,
    /** A row with something wrong in it is open: somebody has to see what. */
    isOpen: (at: number) => open.has(at) || errorsAt(at).length > 0,
    show: (at: number) => setRowOpen(at, true),
    /** Opens or closes a row. What is wrong in one that is closed is said again when the form is saved. */
    toggle: (at: number, isOpen: boolean) => {
      setRowOpen(at, !isOpen)
      if (isOpen) for (const path of errorsAt(at)) form.clearFieldError(path)
    },

    add: () => {
      const at = channels.length
      form.insertListItem('channels', startOf('other'))
      setRowOpen(at, true)
      focusNext(field(`channels.${at}.kind`).id)
      setSaid('')
    },

    addNational: () => {
      const all = withNationalNumbers(channels)
      const added = all.filter((row) => !channels.includes(row))
      if (added.length > 0) form.setFieldValue('channels', all)
      setSaid(added.length > 0 ? addedWords(added) : 'All the national numbers are in the list already.')
    },

    check: (at: number) => {
      form.setFieldValue(`channels.${at}.verifiedOn`, currentDay())
      setSaid(`${nameOf(at)}: checked today`)
    },

    move: (at: number, to: number) => {
      form.reorderListItem('channels', { from: at, to })
      setOpen((rows) => new Set([...rows].map((row) => (row === at ? to : row === to ? at : row))))
      focusNext(...(to < at ? [rowIds.up(to), rowIds.down(to)] : [rowIds.down(to), rowIds.up(to)]))
      setSaid(`${nameOf(at)} is now number ${to + 1} of ${channels.length}`)
    },

    remove: (at: number) => {
      form.removeListItem('channels', at)
      setOpen(
        (rows) => new Set([...rows].filter((row) => row !== at).map((row) => (row > at ? row - 1 : row))),
      )
      focusNext(rowIds.change(at), rowIds.add)
      setSaid(`${nameOf(at)} removed`)
    },
  }
}

function addedWords(added: readonly ReportingChannel[]): string {
  const own = added.filter(({ number }) => number === '').map(({ name }) => name)
  const fillIn = own.length > 0 ? ` Fill in your own, or remove what you do not use: ${own.join(', ')}.` : ''
  return `${formatCount(added.length, 'line')} added. Check each number before you mark it as checked.${fillIn}`
}

export type ChannelRows = ReturnType<typeof useChannelRows>
