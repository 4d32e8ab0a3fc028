import { letterOf, type Quiz, type QuizAnswers } from '@shared/domain/documents/quiz'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { SheetHead } from '../parts/sheet-head'
import { SourceList } from '../parts/source-list'
import { Statement, StatementList } from '../parts/statement'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { quizCss } from './quiz.css'
import { SHEET_SPACING, trainingCss } from './training.css'

/** The quiz: ten questions with boxes to tick, and no line for a name. */
export function renderQuiz(quiz: Quiz, density: Density): PrintDocument {
  return createPrintDocument({
    title: quiz.title,
    language: quiz.language,
    proof: quiz.proof,
    headings: [quiz.heading, ...quiz.questions.map(({ ask }) => ask)],
    fonts: pdfFonts(400, 600, 700, 800),
    css: FONT_FACES + trainingCss(SHEET_SPACING[density], quiz.marking, quiz.title) + quizCss(density),
    body: (
      <article>
        <SheetHead {...quiz} />
        <p className="sheet-lead">{quiz.lead}</p>
        <div className="details">
          {quiz.details.map((detail) => (
            <div key={detail}>
              <p>{detail}</p>
              <div className="blank" />
            </div>
          ))}
        </div>
        {quiz.questions.map(({ ask, choices }, index) => (
          <section key={ask} className="question">
            <p className="number">{index + 1}</p>
            <div>
              <h2>{ask}</h2>
              <ul className="choices">
                {choices.map((choice, at) => (
                  <li key={choice}>
                    <div className="box" /> <span className="letter">{letterOf(at)}</span>{' '}
                    <span>{choice}</span>
                  </li>
                ))}
              </ul>
            </div>
          </section>
        ))}
      </article>
    ),
  })
}

/** The answers, for whoever gives the training: which choice is right, why, and how we know. */
export function renderQuizAnswers(answers: QuizAnswers, density: Density): PrintDocument {
  const { talk, references } = answers
  return createPrintDocument({
    title: answers.title,
    language: answers.language,
    proof: answers.proof,
    headings: [answers.heading, ...answers.questions.map(({ ask }) => ask), talk.heading, references.heading],
    fonts: pdfFonts(400, 600, 700, 800),
    css: FONT_FACES + trainingCss(SHEET_SPACING[density], answers.marking, answers.title) + quizCss(density),
    body: (
      <article>
        <SheetHead {...answers} />
        <p className="sheet-lead">{answers.lead}</p>
        {answers.questions.map((question, index) => (
          <Answer key={question.ask} {...question} number={index + 1} answers={answers} />
        ))}
        <section className="foot">
          <h2>{talk.heading}</h2>
          <StatementList {...talk} />
        </section>
        <section className="foot">
          <h2>{references.heading}</h2>
          <SourceList {...references} />
        </section>
      </article>
    ),
  })
}

type AnswerProps = QuizAnswers['questions'][number] & {
  readonly number: number
  readonly answers: Pick<QuizAnswers, 'rightHeading' | 'whyHeading'>
}

function Answer({ ask, letter, right, why, number, answers }: AnswerProps): ReactElement {
  return (
    <section className="question">
      <p className="number">{number}</p>
      <div>
        <h2>{ask}</h2>
        <dl>
          <div className="answer">
            <dt>{answers.rightHeading}</dt>
            <dd className="right">
              {letter}: {right}
            </dd>
          </div>
          <div className="answer">
            <dt>{answers.whyHeading}</dt>
            <dd>
              <Statement {...why} />
            </dd>
          </div>
        </dl>
      </div>
    </section>
  )
}
