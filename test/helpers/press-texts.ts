import type { KeptName } from '@shared/domain/disclosure/name-forms'

/** Invented names that must not be in a press text, and texts with and without them. */

export const OWN_WORDS = [
  'Wessmoor Police',
  'Wessmoor',
  'Northmere',
  'Eastwick Quay',
  'Northmere Town Council',
  'Southmere',
  '01632 960 412',
  '0800 555 111',
]

/** The rest of their letters have something of their own: found in any case, without their endings, with a slip. */
const DISTINCTIVE = [
  'The Fernbank Hotel',
  'Saddler’s Yardhouse Inn',
  'Millrace Lodge',
  'Inkwell & Quillon Rooms',
  'Café Brambleholt',
  'The Ropewalk Guest House',
  'Kestrelgate B&B',
  'Nine Stoneriggs Hotel',
  'Northmere Wyverncroft Hotel',
  'Hotel Belvarre',
]
/** Everyday words or a town: a name only where it is written as one. */
const EVERYDAY = ['The Lantern Hotel', 'Rest House', 'Orchard Gate Inn', 'Northmere Hotel', 'Crown Lodge']

const place =
  (kind: KeptName['kind']) =>
  (name: string): KeptName => ({ kind, name })

export const KEPT: readonly KeptName[] = [
  ...DISTINCTIVE.map(place('venue')),
  ...EVERYDAY.map(place('venue')),
  { kind: 'operator', name: 'Harrowmead Hotels Ltd' },
  { kind: 'young_person', name: 'C-014' },
  { kind: 'young_person', name: 'NU-2026-014/3' },
  { kind: 'adult', name: 'PC 4127' },
  { kind: 'user', name: 'Sgt Quillfeather' },
  { kind: 'team', name: 'Team A' },
  { kind: 'contact', name: 'Marta Zelnikova' },
  { kind: 'contact', name: 'Jo Young' },
  { kind: 'staff', name: 'Oswin Tarrabel' },
]

type Random = () => number
export const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** One letter of the longest word of a name is changed by `change`; the places are those of a letter not at its edge. */
function inLongest(name: string, random: Random, change: (word: string, at: number) => string): string {
  const longest = name
    .split(/[\s&]+/)
    .reduce(
      (best, word) =>
        word.length > best.length && !/^(hotel|guest|house|rooms|lodge)$/i.test(word) ? word : best,
      '',
    )
  // A word of four letters with a slip is another word.
  if (longest.length < 5) return name
  const at = 1 + Math.floor(random() * (longest.length - 2))
  return name.replace(longest, change(longest, at))
}

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у' }
const ENDING = / (Hotel|Inn|Lodge|Guest House|House|Rooms|B&B)$/

type Disguise = (name: string, random: Random) => string

/** What leaves a name a name for everybody who reads it. */
const DISGUISES: Readonly<Record<string, Disguise>> = {
  'as it is': (name) => name,
  'small letters': (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  'no article': (name) => name.replace(/^The /, ''),
  'no apostrophe': (name) => name.replace('’', ''),
  'another apostrophe': (name) => name.replace('’', '`'),
  hyphens: (name) => name.replaceAll(' ', '-'),
  'run together': (name) => name.replaceAll(' ', ''),
  'more spaces': (name) => name.replaceAll(' ', '   '),
  'a line break': (name) => name.replaceAll(' ', '\n'),
  'no ending': (name) => name.replace(ENDING, ''),
  limited: (name) => `${name} Ltd`,
  'and for &': (name) => name.replace('&', 'and'),
  accents: (name) => name.replace(/[aeo]/, (letter) => ({ a: 'á', e: 'ë', o: 'ô' })[letter] ?? letter),
  'no accents': (name) => name.normalize('NFD').replace(/\p{Mn}/gu, ''),
  'a letter left out': (name, random) =>
    inLongest(name, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'a letter doubled': (name, random) =>
    inLongest(name, random, (word, at) => word.slice(0, at) + word.slice(at - 1)),
  'two letters swapped': (name, random) =>
    inLongest(
      name,
      random,
      (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
    ),
  'another letter': (name, random) =>
    inLongest(name, random, (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`),
  'look-alike letters': (name) => name.replace(/[aeocpxy]/g, (letter) => CYRILLIC[letter] ?? letter),
  'a zero for an o': (name) => name.replace(/(?<=\p{L})o/u, '0'),
  'a hidden character': (name) => `${name.slice(0, 5)}\u200b${name.slice(5)}`,
  'a soft hyphen': (name) => `${name.slice(0, 6)}\u00ad${name.slice(6)}`,
  'a digit for a number': (name) => name.replace('Nine', '9'),
  'a possessive': (name) => `${name}’s`,
}

/** A place as it may be planted: an everyday name keeps what makes it a name. */
export function plantedPlace(random: Random): {
  readonly name: string
  readonly disguise: string
  readonly as: string
} {
  const everyday = random() < 0.25
  const name = pick(random, everyday ? EVERYDAY : [...DISTINCTIVE, 'Harrowmead Hotels Ltd'])
  const disguises = Object.keys(DISGUISES).filter(
    (one) => !(name.startsWith('Northmere H') && one === 'no ending'),
  )
  const disguise = pick(random, disguises)
  let as = DISGUISES[disguise]?.(name, random) ?? name
  // Two at once, where the second changes how it is written alone.
  if (random() < 0.4 && disguise !== 'no ending') {
    as = pick(random, [as.toUpperCase(), as.toLowerCase(), as.replaceAll(' ', '\n')])
  }
  return { name, disguise, as }
}

/** People and references as they may be planted. */
export const PLANTED_OTHERS: readonly string[] = [
  'C-014',
  'c014',
  'C 014',
  'C–O14',
  'NU 2026 014 3',
  'nu-2026-014/3',
  'PC 4127',
  'pc4127',
  'officer 4127',
  'Quillfeather',
  'QUILLFEATHER',
  'Quillfether',
  'sergeant quillfeather',
  'Team A',
  'TEAM A',
  'Marta Zelnikova',
  'marta zelnikova',
  'Ms Zelnikova',
  'Zelníková',
  'Mr Young',
  'Jo Young',
  'J Young',
  'Oswin Tarrabel',
  'oswin  tarabel',
  'Tarrabel',
]

const MONTHS = ['January', 'March', 'June', 'September', 'December']
const TOWNS = ['Northmere', 'Eastwick Quay', 'Southmere']
const KINDS = ['hotels', 'guest houses', 'hotels and guest houses', 'taxi firms', 'licensed premises']
const AFTERTHOUGHTS = [
  'The rest of the hotels in the town will be visited later this year.',
  'Rest assured that every call is taken seriously.',
  'Staff at the front desk are the first line of defence, by day or by the light of a lantern.',
  'Lantern walks for families go ahead as planned.',
  'House by house and street by street, teams will hand out posters.',
  'A guest house or an inn can be a place of safety. So can a lodge.',
  'The crown of the programme is the training that follows.',
  'The case went to Crown Court in May.',
  'Young people deserve to be safe. Young people tell us so.',
  'Behind the orchard gate of many a village there is a child who needs help.',
  'A team a month will be trained, and each team reports back.',
  'Call 0800 555 111 or, for the force’s own line, 01632 960 412.',
  'Nine stones and an ink pot were raffled for charity by a youth club.',
  'Anyone can quote the reference on the poster, and 4,100 posters have gone out since 2019.',
  'CSE, the NSPCC and MASH are explained on our website.',
  'Northmere hotels have worked with Wessmoor Police since 2026.',
  'Hotels in Northmere and inns in Eastwick Quay were thanked for their time.',
  'The Inspector said: “Young lives matter. Rest is no answer: ring 999.”',
  'Northmere Town Council owns the old mill, the yard and the walk by the river.',
]
const QUOTES = [
  '“We are here to help staff learn, not to catch anybody out,” said Inspector Hale of Wessmoor Police.',
  'Chief Inspector Ames said: “Asking a question at the desk can change a child’s life.”',
  '“If something feels wrong, it may be wrong. Call us,” said a sergeant on the licensing team.',
]

/** A press statement in which there is no name; `{here}` stands where one can be planted. */
export function pressText(random: Random): string {
  const visited = 5 + Math.floor(random() * 30)
  const asExpected = Math.floor(random() * visited)
  const town = pick(random, TOWNS)
  return [
    `${pick(random, KINDS)} visited in ${town} to protect children`.replace(/^./, (one) => one.toUpperCase()),
    `Plain-clothed officers visited ${visited} ${pick(random, KINDS)} in ${town} and ${pick(random, TOWNS)} in ` +
      `${pick(random, MONTHS)} ${2019 + Math.floor(random() * 8)} with young people. ` +
      `${asExpected} of ${visited} responded as expected.`,
    `Officers spoke to staff{here} afterwards and offered training. ${pick(random, AFTERTHOUGHTS)}`,
    pick(random, QUOTES),
    `${pick(random, AFTERTHOUGHTS)} ${pick(random, AFTERTHOUGHTS)}`,
    'In an emergency call 999. If it can wait, call 101.',
  ].join('\n\n')
}
