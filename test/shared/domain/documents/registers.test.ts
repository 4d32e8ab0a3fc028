import { buildIncidentLog, buildRefusalLog, buildTrainingRegister } from '@shared/domain/documents/registers'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { venue } from '../../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../../helpers/pack-wording.ts'

const source = { venue, wording, proof: null }
const names = ({ columns }: ReturnType<typeof buildRefusalLog>) => columns.map(({ name }) => name)

describe('registers and logs', () => {
  it('have the columns that licences ask for', () => {
    expect(names(buildTrainingRegister(source))).toEqual([
      'Date',
      'What it was about',
      'Given by',
      'Member of staff',
      'Signature',
      'Refresher due',
    ])
    expect(names(buildRefusalLog(source))).toEqual([
      'When',
      'Asked for',
      'Why it was refused',
      'Who they were',
      'Refused by',
      'Manager told',
      'Police told',
      'CCTV kept',
    ])
    expect(names(buildIncidentLog(source))).toEqual([
      'When',
      'What happened',
      'Who they were',
      'Who was told',
      'Incident number',
      'CCTV kept',
      'Written by',
    ])
  })

  it('ask for a weekly signature in the refusal log alone', () => {
    expect(buildRefusalLog(source).weekly).toEqual({
      heading: 'Weekly check',
      week: 'Week ending',
      signed: 'Signature',
    })
    expect(buildTrainingRegister(source).weekly).toBeNull()
    expect(buildIncidentLog(source).weekly).toBeNull()
  })

  it('differ by the type of venue where the words do, and only there', () => {
    const taxi = { ...source, venue: { ...venue, type: 'taxi' as const } }
    expect(names(buildRefusalLog(taxi))[1]).toBe('Journey')
    expect(buildRefusalLog(taxi).how).toContain(
      'Where a child is too drunk to travel, the controller gets help to the child and writes the refusal down.',
    )
    expect(buildTrainingRegister(taxi)).toEqual(buildTrainingRegister(source))
    const hostel = { ...source, venue: { ...venue, name: 'Alder House', type: 'hostel' as const } }
    expect(buildIncidentLog(hostel)).toEqual(buildIncidentLog(source))
  })

  it.each(VENUE_TYPES)('say nothing that a venue must not read for %s', (type) => {
    const typed = { ...source, venue: { ...venue, type } }
    const models = [buildTrainingRegister(typed), buildRefusalLog(typed), buildIncidentLog(typed)]
    const text = textsIn(models).join('\n')
    expect(text).not.toMatch(/\bfail|\bpass(ed|es|ing)?\b|cadet|decoy|\btest|exercise|please|undefined|[{}]/i)
    for (const { how } of models) expect(new Set(how).size).toBe(how.length)
  })

  it('carry the words across a proof', () => {
    expect(buildRefusalLog({ ...source, proof: 'Proof: not checked' }).proof).toBe('Proof: not checked')
  })
})
