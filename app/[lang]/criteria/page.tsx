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

export const generateMetadata = viewMetadata('criteria', (t) => t.criteriaPage)

/** By what it was judged: the criteria, each also as a question to a city. */
export default async function Criteria(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).criteriaPage
  return (
    <PageBody view="criteria" lang={lang}>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <TranslationNote entries={[...catalogue.criteria.values()]} polish={path('criteria', 'pl')} lang={lang} />
      <ol className="register">
        {[...catalogue.criteria.values()].map(({ slug, number, name, question, body, lang: written }) => (
          <li key={slug} id={slug}>
            <h2 className="mt-0 text-lead">
              {number}. <LocalisedText text={name} lang={written} pageLang={lang} />
            </h2>
            <Prose text={body} lang={written} pageLang={lang} />
            <p className="mt-2 max-w-measure">
              <strong>{t.question}:</strong> <LocalisedText text={question} lang={written} pageLang={lang} />
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-6">
        <a href={path('propose', lang)}>{words(lang).nav.propose}</a>
      </p>
      <PageEnd lang={lang} address={path('criteria', lang)} changed={lastChange(catalogue, 'criteria')} />
    </PageBody>
  )
}
