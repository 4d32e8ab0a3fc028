import { addressFindings } from '@shared/domain/packs/address-check'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts.ts'

const of = (email: string, role = 'Manager', operator: string | null = null) =>
  addressFindings([{ email, role }], operator)

describe('what to look at in the addresses of a venue', () => {
  it('is nothing where the address is the venue’s own', () => {
    for (const email of [
      'manager@fernbank.example.org',
      'central@grand-central.example.org',
      'ab@notgov.uk',
      'office@headland.example.org',
      'hello@mygmail.com',
    ]) {
      expect(of(email)).toEqual([])
    }
  })

  it('is an address of a council or of the police, however it is written', () => {
    expect(of('licensing@northmere.gov.uk')).toEqual([
      'licensing@northmere.gov.uk looks like an address of a council. Check that it is the venue’s.',
    ])
    expect(of('A@Trwyddedu.Example.GOV.WALES')).toHaveLength(1)
    expect(of('a@example.gov.scot')).toHaveLength(1)
    expect(of('ab12@wessmoor.police.uk')).toEqual([
      'ab12@wessmoor.police.uk is an address of the police. Check that it is the venue’s.',
    ])
    expect(of('ab12@wessmoor.pnn.police.uk')).toHaveLength(1)
  })

  it('is a free mail service', () => {
    expect(of('fernbank@gmail.com')).toEqual([
      'fernbank@gmail.com is with a free mail service, so it may be somebody’s own. Check that it is the venue’s.',
    ])
    expect(of('fernbank@BTInternet.com')).toHaveLength(1)
  })

  it('is a head office, by role or by mailbox, with the chain by name', () => {
    expect(of('office@inns.example.org', 'Area manager', 'Example Inns')).toEqual([
      'office@inns.example.org looks like the head office of Example Inns, which would read about this venue. Check that it should.',
    ])
    expect(of('head.office@inns.example.org')).toEqual([
      'head.office@inns.example.org looks like a head office, which would read about this venue. Check that it should.',
    ])
    expect(of('group-compliance@inns.example.org')).toHaveLength(1)
  })

  it('is said of each address by itself', () => {
    const contacts = [
      { email: 'a@gmail.com', role: 'Owner' },
      { email: 'b@fernbank.example.org', role: 'Owner' },
      { email: 'c@northmere.gov.uk', role: 'Owner' },
    ]
    expect(addressFindings(contacts, null).map((sentence) => sentence.split(' ')[0])).toEqual([
      'a@gmail.com',
      'c@northmere.gov.uk',
    ])
  })

  it('is at most one sentence for any text at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string()), (email, role, operator) => {
        expect(of(email, role, operator).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
