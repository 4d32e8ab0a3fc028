import type { MadePaper } from '@shared/contracts/papers.contract'
import { PAPER_WORDS, type Paper } from '@shared/domain/documents/paper'
import classes from './night-sheet.module.css'

/** Each paper and what it is for; once made, its files and their pages. */
export function PaperList({
  papers,
  made,
}: {
  readonly papers: readonly Paper[]
  readonly made: readonly MadePaper[]
}) {
  return (
    <table className={classes.papers}>
      <thead>
        <tr>
          <th scope="col">Paper</th>
          <th scope="col">For</th>
          <th scope="col" className={classes.pages}>
            Pages
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => {
          const files = made.filter((one) => one.paper === paper)
          return (
            <tr key={paper}>
              <th scope="row">
                {PAPER_WORDS[paper].name}
                {files.length > 1 && (
                  <ul className={classes.files}>
                    {files.map(({ session, fileName, pages }) => (
                      <li key={`${session}/${fileName}`}>
                        {session === null ? fileName : `${session}: ${fileName}`}, {pages}
                      </li>
                    ))}
                  </ul>
                )}
              </th>
              <td>{PAPER_WORDS[paper].use}</td>
              <td className={classes.pages}>
                {files.length > 0 ? files.reduce((sum, { pages }) => sum + pages, 0) : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
