import { nameLike } from '@shared/domain/cadets/name-warning'
import { describe, expect, it } from 'vitest'

describe('a note that looks as if somebody’s name were in it', () => {
  it.each([
    ['Sarah Smith is allergic to nuts', 'Sarah Smith'],
    ['sarah is allergic to nuts', 'sarah'],
    ['Collected by Quillfeather at 21:30', 'Quillfeather'],
    ['Ask Mrs Quill before dinner', 'Mrs Quill'],
    ['Mum Jane brings tablets', 'Mum Jane'],
    ['No nuts. Zebedee Marsh collects', 'Zebedee Marsh'],
    ['Lives with O’Marra', 'O’Marra'],
    ['James’s inhaler', 'James’s'],
  ])('warns: %s', (text, found) => {
    expect(nameLike(text)).toBe(found)
  })

  it.each([
    [''],
    ['No nuts. Vegetarian'],
    ['Halal food only'],
    ['Not on a Friday or in December'],
    ['Home by 22:00; I check with the unit first'],
    ['No shellfish, no PE kit, BBQ is fine'],
    ['Carries an EpiPen'],
    ['Mark the box with the meal'],
    ['Will eat at the station'],
    ['Mum collects'],
    ['Not at Christmas, not in Ramadan'],
  ])('says nothing: %s', (text) => {
    expect(nameLike(text)).toBeNull()
  })
})
