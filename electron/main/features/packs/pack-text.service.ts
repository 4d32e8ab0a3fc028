import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { packTextsContracts } from '@shared/contracts/pack-texts.contract'
import { isTranslatable } from '@shared/domain/documents/document-parts'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import {
  type LocalText,
  type PackLibrary,
  type PackText,
  textsIn,
} from '@shared/domain/documents/pack-library'
import { asOwnWords, ownWordsRefusal } from '@shared/domain/packs/own-words'
import { AppError } from '@shared/errors'
import type { Register } from '../../database/work'
import { wordingIn } from './pack-content'
import { packTextReads, packTextWrites } from './pack-text.repository'

type Contracts = typeof packTextsContracts

export type PackTextService = ReturnType<typeof createPackTextService>

/** The wording of the packs as a team has it: its own words over those that ship, and who checked which. */
export function createPackTextService(register: Register, library: PackLibrary) {
  /** The texts that count in a language: in English all, in another those of documents that can be had in it. */
  const textsOf = (language: string, local: readonly LocalText[]): readonly PackText[] =>
    textsIn(library, language, local).filter(
      ({ path }) => language === FIRST_LANGUAGE || isTranslatable(path),
    )

  const textAt = (texts: readonly PackText[], path: string): PackText => {
    const found = texts.find((text) => text.path === path)
    if (!found) throw new AppError('not-found', 'This text is no longer part of the documents.')
    return found
  }

  const knownLanguage = (code: string): void => {
    if (library.languages.some((language) => language.code === code)) return
    throw new AppError('not-found', 'There is no such language in this version.')
  }

  return {
    /** Each language with how much of it is checked, drafted, not translated, and in the team's own words. */
    async listLanguages(): Promise<OutputOf<Contracts['listLanguages']>> {
      const local = await packTextReads(register.db()).all()
      return library.languages.map(({ code, name, english, direction }) => {
        const texts = textsOf(code, local)
        const count = (kind: string) => texts.filter(({ status }) => status.kind === kind).length
        return {
          ...{ code, name, english, direction },
          checked: count('checked'),
          drafted: count('drafted'),
          missing: count('missing'),
          local: texts.filter(({ isLocal }) => isLocal).length,
        }
      })
    },

    /** Every text of a language that is translated or could be, with its English. Refuses with `not-found`. */
    async list({ language }: InputOf<Contracts['list']>): Promise<OutputOf<Contracts['list']>> {
      knownLanguage(language)
      const local = await packTextReads(register.db()).all()
      const english = new Map(textsIn(library, FIRST_LANGUAGE, local).map(({ path, text }) => [path, text]))
      return textsOf(language, local).map((text) => ({
        ...text,
        english: english.get(text.path) ?? text.original,
      }))
    },

    /**
     * Keeps the team's own words for a text; `null` restores the original. In English whoever writes it answers for
     * it; in another language it counts as a draft until somebody who reads it has checked it. Refuses with
     * `validation` words that the documents cannot be made with, and with `not-found` a text that is not there.
     */
    save: ({ language, path, text: typed }: InputOf<Contracts['save']>): Promise<undefined> =>
      register.run({ action: 'pack-texts:save', event: 'alteration' }, async (work) => {
        knownLanguage(language)
        const text = typed === null ? null : asOwnWords(typed)
        const before = await packTextReads(work.db).all()
        const { original } = textAt(textsOf(language, before), path)
        const english = library.texts[FIRST_LANGUAGE]?.get(path)
        const refusal = text === null ? null : ownWordsRefusal(text, english?.text ?? original)
        if (refusal !== null) throw unusable(refusal)
        await packTextWrites(work).setText(language, path, text)
        const after = await packTextReads(work.db).all()
        refuseUnusable(library, language, after)
        if (language === FIRST_LANGUAGE && text !== null) {
          const credit = { by: work.actor.label, on: register.today() }
          await packTextWrites(work).setChecked(language, path, text, credit)
        }
        work.about(`pack-texts/${language}`)
        return undefined
      }),

    /** Keeps that somebody who reads the language has checked texts as they stand now. Refuses with `not-found`. */
    check: ({ language, paths, by }: InputOf<Contracts['check']>): Promise<undefined> =>
      register.run({ action: 'pack-texts:check', event: 'alteration' }, async (work) => {
        knownLanguage(language)
        const texts = textsOf(language, await packTextReads(work.db).all())
        for (const path of paths) {
          const { text, status } = textAt(texts, path)
          if (status.kind === 'missing') {
            throw new AppError('rule', 'A text that is not translated yet cannot be checked. Enter it first.')
          }
          const credit = { by, on: register.today() }
          await packTextWrites(work).setChecked(language, path, text, credit)
        }
        work.about(`pack-texts/${language}`)
        return undefined
      }),
  }
}

/** What the shapes of the files refuse on top of what can be said before: mended words are not kept by halves. */
function refuseUnusable(library: PackLibrary, language: string, local: readonly LocalText[]): void {
  try {
    wordingIn(library, language, local)
  } catch (cause) {
    throw unusable(
      'These words cannot be used here. Keep to 400 characters and to the places of the original.',
      cause,
    )
  }
}

const unusable = (message: string, cause?: unknown): AppError =>
  new AppError('validation', message, { cause, fields: [{ path: 'text', message }] })
