import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { COLOUR } from './deck-look'
import { DECORATION, PICTURE } from './deck-shapes'

/** What the file says about itself: nothing about who made it, where, or with which versions. */
interface DeckLabels {
  readonly title: string
  readonly language: string
  /** The titles of the slides, in their order. */
  readonly slides: readonly string[]
  /** The product's name: stands as author and program. */
  readonly product: string
  /** When the pack was made, a UTC instant. Passed in, so that the same deck gives the same bytes. */
  readonly madeAt: string
}

/** The earliest day a ZIP can hold, in local time as the format wants it: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Takes the library's deck as near to an accessible one as we can: its language, texts for pictures, decoration marked
 * as such, notes in paragraphs. What the library writes about itself and the time is replaced.
 */
export function finishPptx(made: Uint8Array, labels: DeckLabels): Uint8Array {
  const files: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(made))) {
    if (path.endsWith('/')) continue
    const isXml = /\.(xml|rels)$/.test(path)
    const finished = isXml ? strToU8(finishPart(path, strFromU8(bytes), labels)) : bytes
    files[path] = [finished, { mtime: NO_TIME, level: 6 }]
  }
  return zipSync(files)
}

function finishPart(path: string, xml: string, labels: DeckLabels): string {
  if (path === 'docProps/core.xml') return coreOf(labels)
  if (path === 'docProps/app.xml') return appOf(labels)
  if (path === '[Content_Types].xml') return withoutMissingMasters(xml)
  if (path.startsWith('ppt/theme/')) return inOurColours(xml, labels.product)
  const spoken = xml.replaceAll('lang="en-US"', `lang="${labels.language}"`)
  if (path.startsWith('ppt/notesSlides/notesSlide')) return inParagraphs(spoken)
  return /^ppt\/slide(s|Layouts)\/[^/]+\.xml$/.test(path) ? describeShapes(roundEnds(spoken)) : spoken
}

/** The library lists a slide master for each slide and writes one. */
const withoutMissingMasters = (xml: string): string =>
  xml.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, '')

/** The library brings an office's theme: what a trainer adds is to be in our ink and accent too. */
const inOurColours = (xml: string, product: string): string =>
  xml
    .replaceAll(/ name="Office( Theme)?"/g, ` name="${escapeXml(product)}"`)
    .replace(/<a:dk1>.*?<\/a:dk1>/, `<a:dk1><a:srgbClr val="${COLOUR.ink}"/></a:dk1>`)
    .replace(/<a:dk2>.*?<\/a:dk2>/, `<a:dk2><a:srgbClr val="${COLOUR.accent}"/></a:dk2>`)
    .replace(/<a:accent1>.*?<\/a:accent1>/, `<a:accent1><a:srgbClr val="${COLOUR.accent}"/></a:accent1>`)
    .replace(/<a:accent4>.*?<\/a:accent4>/, `<a:accent4><a:srgbClr val="${COLOUR.signal}"/></a:accent4>`)

/** The library puts all notes into one run, line ends included, which programs show as one paragraph. */
const inParagraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, look: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  )

/** Pictograms are drawn with round ends; the library knows flat ones only. */
const roundEnds = (xml: string): string =>
  xml.replace(
    /<a:ln w="(\d+)">(<a:solidFill>.*?<\/a:solidFill>)<a:prstDash val="solid"\/><\/a:ln>/g,
    '<a:ln w="$1" cap="rnd">$2<a:prstDash val="solid"/><a:round/></a:ln>',
  )

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** The library describes photographs only: a shape's text goes from its name to where screen readers look for it. */
const describeShapes = (xml: string): string =>
  xml
    .replaceAll(
      new RegExp(`(<p:cNvPr id="\\d+") name="${PICTURE}([^"]*)">`, 'g'),
      '$1 name="Picture" descr="$2">',
    )
    .replaceAll(
      new RegExp(`(<p:cNvPr id="\\d+" name="${DECORATION}">)(?=</p:cNvPr>)`, 'g'),
      `$1${DECORATIVE}`,
    )

const coreOf = ({ title, language, product, madeAt }: DeckLabels): string => {
  const at = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(product)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(product)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
  )
}

const appOf = ({ product, slides }: DeckLabels): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  `<Application>${escapeXml(product)}</Application><PresentationFormat>Widescreen</PresentationFormat>` +
  `<Slides>${slides.length}</Slides><Notes>${slides.length}</Notes><HiddenSlides>0</HiddenSlides>` +
  '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant>' +
  `<vt:variant><vt:i4>${slides.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
  `<TitlesOfParts><vt:vector size="${slides.length}" baseType="lpstr">` +
  `${slides.map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>` +
  `<Company>${escapeXml(product)}</Company></Properties>`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
