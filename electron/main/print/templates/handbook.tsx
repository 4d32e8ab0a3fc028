import type { Handbook } from '@shared/domain/documents/handbook'
import { pictureCount } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { SourceList } from '../parts/source-list'
import { Statement } from '../parts/statement'
import { createPrintDocument, type PrintDocument } from '../print-document'
import type { HeadingPages } from '../print-with-contents'
import { handbookCss } from './handbook.css'
import {
  CareChapter,
  CaseChapter,
  RecordsChapter,
  SignsChapter,
  StepsChapter,
  TalkChapter,
  WhyChapter,
} from './handbook-chapters'
import { HandbookCover, HandbookPullOut } from './handbook-covers'
import { CallParts, ReportChapter, reportHeadings, reportLayout } from './handbook-report'
import { HANDBOOK_SPACING, trainingCss } from './training.css'

interface Chapter {
  readonly heading: string
  readonly body: ReactElement
  /** The headings below its own, in order. */
  readonly headings: readonly string[]
  /** Whether it goes on below the chapter before it. */
  readonly follows?: boolean
  /** What of it stands on a page of its own. */
  readonly next?: ReactElement | null
}

/** How many pages a handbook has when none of its chapters runs over. */
export const handbookPages = ({ report }: Handbook): number => (reportLayout(report).isOnePage ? 11 : 12)

/** The training handbook as a booklet of A4 pages: cover, chapters, how we know, and a page to take out. */
export function renderHandbook(handbook: Handbook, density: Density, pages: HeadingPages): PrintDocument {
  const chapters = chaptersOf(handbook)
  const { title, brief, contents, pullOut, references, marking, kind } = handbook
  return createPrintDocument({
    title: `${kind}: ${title}`,
    language: handbook.language,
    images: pictureCount(handbook.logos),
    proof: handbook.proof,
    headings: [
      title,
      contents.heading,
      brief.heading,
      ...chapters.flatMap(({ heading, headings }) => [heading, ...headings]),
      references.heading,
      ...[pullOut.heading, pullOut.codeWord.heading, pullOut.say.heading, pullOut.place.heading],
    ],
    fonts: pdfFonts(400, 600, 700, 800),
    css: FONT_FACES + trainingCss(HANDBOOK_SPACING[density], marking, title) + handbookCss(density),
    body: (
      <article>
        <HandbookCover {...handbook} />
        <Contents handbook={handbook} chapters={chapters} pages={pages} />
        {sheetsOf(chapters).map((sheet) => (
          <Sheet key={sheet[0]?.heading} chapters={sheet} />
        ))}
        <section className="references">
          <h2>{references.heading}</h2>
          <p>
            {references.lead} {references.case}
          </p>
          <SourceList sources={references.sources} />
        </section>
        <HandbookPullOut {...handbook} />
      </article>
    ),
  })
}

function chaptersOf({
  why,
  signs,
  steps,
  talk,
  report,
  records,
  care,
  case: story,
  local,
}: Handbook): readonly Chapter[] {
  const numbered = (chapters: readonly Chapter[]) =>
    chapters.map((chapter, index) => ({ ...chapter, heading: `${index + 1} ${chapter.heading}` }))
  const of = (parts: readonly { readonly heading: string }[]) => parts.map(({ heading }) => heading)
  return numbered([
    { heading: why.heading, body: <WhyChapter {...why} />, headings: of(why.parts) },
    {
      heading: signs.heading,
      body: <SignsChapter {...signs} />,
      headings: of([...signs.stages, signs.more]),
      follows: true,
    },
    {
      heading: steps.heading,
      body: <StepsChapter {...steps} />,
      headings: [...steps.steps.map(({ verb }) => verb), steps.ours.heading],
    },
    {
      heading: talk.heading,
      body: <TalkChapter {...talk} />,
      headings: of([talk.adult, talk.youngPerson, talk.calm, talk.told, talk.practise]),
    },
    {
      heading: report.heading,
      body: <ReportChapter {...report} />,
      headings: reportHeadings(report),
      next: reportLayout(report).isOnePage ? null : <CallParts {...report} />,
    },
    { heading: records.heading, body: <RecordsChapter {...records} />, headings: of(records.parts) },
    { heading: care.heading, body: <CareChapter {...care} />, headings: [], follows: true },
    {
      heading: story.heading,
      body: <CaseChapter {...story} />,
      headings: [story.title, story.discuss.heading, story.notes],
    },
    ...(local === null
      ? []
      : [{ heading: local.heading, body: <p>{local.text}</p>, headings: [], follows: true }]),
  ])
}

/** The chapters by where a new page begins. */
function sheetsOf(chapters: readonly Chapter[]): readonly (readonly Chapter[])[] {
  const sheets: Chapter[][] = []
  for (const chapter of chapters) {
    if (chapter.follows) sheets.at(-1)?.push(chapter)
    else sheets.push([chapter])
  }
  return sheets
}

function Sheet({ chapters }: { readonly chapters: readonly Chapter[] }): ReactElement {
  return (
    <>
      <div className="sheet">
        {chapters.map(({ heading, body }) => (
          <section key={heading} className="chapter">
            <h2>{heading}</h2>
            {body}
          </section>
        ))}
      </div>
      {chapters.map(
        ({ heading, next }) =>
          next && (
            <div key={heading} className="sheet">
              <div className="chapter">{next}</div>
            </div>
          ),
      )}
    </>
  )
}

interface ContentsProps {
  readonly handbook: Handbook
  readonly chapters: readonly Chapter[]
  readonly pages: HeadingPages
}

function Contents({ handbook, chapters, pages }: ContentsProps): ReactElement {
  const { contents, brief, pullOut, references } = handbook
  return (
    <div className="sheet">
      <section className="contents">
        <h2>{contents.heading}</h2>
        <ol>
          {[...chapters, references, pullOut].map(({ heading }) => (
            <li key={heading}>
              <span>{heading}</span> <span className="page">{pages.get(heading)}</span>
            </li>
          ))}
        </ol>
        <p>{contents.use}</p>
      </section>
      <section className="brief">
        <h2>{brief.heading}</h2>
        <ol>
          {brief.statements.map((statement) => (
            <li key={statement.text}>
              <Statement {...statement} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
