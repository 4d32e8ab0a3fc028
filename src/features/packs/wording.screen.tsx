import { NativeSelect } from '@mantine/core'
import type { PackLanguageRow } from '@shared/contracts/pack-texts.contract'
import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import { useState } from 'react'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { PacksTabs } from './packs-tabs'
import { useLanguages, useTexts } from './queries'
import { TextList } from './text-list'
import classes from './wording.module.css'

/** The words of the documents, in each language. Sergeants change and check them, officers read them. */
export function WordingScreen() {
  const languages = useLanguages()
  const [code, setCode] = useState(FIRST_LANGUAGE)
  return (
    <>
      <PageHeader
        title="Packs"
        documentTitle="Wording of the documents"
        lead="The words of every document. You can put your own in place of any of them, and go back to the original."
      />
      <PacksTabs current="wording" />
      <QueryBoundary query={languages}>
        {(all) => {
          const language = all.find((one) => one.code === code) ?? all[0]
          return (
            language && (
              <div className={classes.page}>
                <NativeSelect
                  label="Language"
                  className={classes.language}
                  value={language.code}
                  onChange={({ currentTarget }) => setCode(currentTarget.value)}
                  data={all.map(({ code: value, english, name }) => ({
                    value,
                    label: english === name ? english : `${english} (${name})`,
                  }))}
                />
                <Texts language={language} key={language.code} />
              </div>
            )
          )
        }}
      </QueryBoundary>
    </>
  )
}

/** Made anew for each language, while the chooser keeps the focus. */
function Texts({ language }: { readonly language: PackLanguageRow }) {
  const texts = useTexts(language.code)
  return <QueryBoundary query={texts}>{(all) => <TextList language={language} all={all} />}</QueryBoundary>
}
