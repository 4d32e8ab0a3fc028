import { libraryContracts } from '@shared/contracts/library.contract'
import { papersContracts } from '@shared/contracts/papers.contract'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewStep } from '../../../src/features/operations/review-step.tsx'
import { NightSheetStep } from '../../../src/features/papers/night-sheet-step.tsx'
import { acceptedRecord } from '../../helpers/records.ts'
import { FakeMain, renderScreen } from '../fake-desk.tsx'
import { viewOf } from '../operation-view.ts'

const NIGHT = { team: 'Team A', day: '2026-12-12' }
const VIEW = {
  ...viewOf([acceptedRecord]),
  setAside: [
    {
      ...NIGHT,
      rule: 16,
      approverRank: 'Inspector',
      approverName: 'A. Example',
      approvalReference: 'OPS/2026/40',
      reason: 'Collected at once',
    },
  ],
  stoodDown: [{ ...NIGHT, rules: [5, 16] }],
}
const SET_ASIDE =
  'Set aside: rule 16 (visits, hours, finish and rest) for Team A on Sat 12 Dec 2026, by Inspector A. Example, reference OPS/2026/40: Collected at once'
const STOOD_DOWN =
  'Stood down from Team A on Sat 12 Dec 2026: rule 5 (limits set by parents), rule 16 (visits, hours, finish and rest).'

const main = () =>
  new FakeMain()
    .answers(libraryContracts.list, () => ({ scenarios: [], passRules: [] }))
    .answers(papersContracts.readMade, () => null)

it.each([
  ['Review', <ReviewStep key="review" view={VIEW} />],
  ['the Night sheet step', <NightSheetStep key="night" view={VIEW} />],
])('stands in %s', async (_where, step) => {
  main()
  renderScreen(step)
  expect(await screen.findByText(SET_ASIDE)).toBeDefined()
  expect(screen.getByText(STOOD_DOWN)).toBeDefined()
})

it('says nothing where nothing was set aside', async () => {
  main()
  renderScreen(<ReviewStep view={viewOf([acceptedRecord])} />)
  expect(screen.queryByText('Young people')).toBeNull()
})
