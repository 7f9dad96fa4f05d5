import { Inline } from '@/components/inline'
import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Prose } from '@/components/prose'
import { TranslationNote } from '@/components/translation-note'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('glossary', (t) => t.glossaryPage)

/** Abbreviations and terms of the catalogue, explained in plain words. */
export default async function Glossary(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).glossaryPage
  return (
    <PageBody view="glossary" lang={lang}>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <TranslationNote entries={[...catalogue.glossary.values()]} polish={path('glossary', 'pl')} lang={lang} />
      <dl className="facts max-w-page">
        {[...catalogue.glossary.values()].map(({ slug, term, name, body, lang: written }) => (
          <div key={slug} id={slug}>
            <dt>
              <LocalisedText text={term} lang="pl" pageLang={lang} />
            </dt>
            <dd>
              {name !== term && (
                <p className="strong">
                  <Inline text={name} lang={written} pageLang={lang} />
                </p>
              )}
              <Prose text={body} lang={written} pageLang={lang} />
            </dd>
          </div>
        ))}
      </dl>
      <PageEnd lang={lang} address={path('glossary', lang)} changed={lastChange(catalogue, 'glossary')} />
    </PageBody>
  )
}
