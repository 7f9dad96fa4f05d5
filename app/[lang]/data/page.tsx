import { Codebook } from '@/components/codebook'
import { Contents } from '@/components/contents'
import { DownloadLinks } from '@/components/downloads'
import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Prose } from '@/components/prose'
import { Section } from '@/components/section'
import { JsonLd } from '@/components/json-ld'
import { TranslationNote } from '@/components/translation-note'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { setNames } from '@/lib/data/records'
import { dataCatalog } from '@/lib/site/structured-data'
import { partsOf } from '@/lib/text/parts'
import { capital, typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { contentMetadata } from '../../content-page'
import { PageBody } from '../../page-body'
import { readContentPage, type Params } from '../../route-params'

export const generateMetadata = contentMetadata('data')

/** What can be taken away: the files, in plain words how to use and cite them, and the codebook. */
export default async function Data(params: Params) {
  const { lang, catalogue, entry: page } = await readContentPage(params, 'data')
  const t = words(lang)
  const changed = lastChange(catalogue, 'data')
  return (
    <PageBody view="data" lang={lang}>
      <h1>
        <LocalisedText text={page.title} lang={page.lang} pageLang={lang} />
      </h1>
      <TranslationNote entries={[page]} polish={path('data', 'pl')} lang={lang} />
      <p className="mt-4 max-w-measure text-lead">
        <LocalisedText text={page.summary} lang={page.lang} pageLang={lang} />
      </p>
      <Contents
        parts={[['pliki', t.data.files], ...partsOf(page, lang), ['slownik-pol', t.data.codebook]]}
        lang={lang}
      />
      <Section id="pliki" title={t.data.files}>
        <dl className="facts">
          {setNames.map((set) => (
            <div key={set}>
              <dt>{capital(t.data.sets[set].name)}</dt>
              <dd>
                {typeset(t.data.sets[set].about, lang)}
                <span className="block">
                  <DownloadLinks set={set} lang={lang} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <div className="mt-8">
        <Prose text={page.body} lang={page.lang} pageLang={lang} headings="anchored" />
      </div>
      <Section id="slownik-pol" title={t.data.codebook}>
        <p className="max-w-measure">{typeset(t.data.codebookLead, lang)}</p>
        <Codebook lang={lang} />
      </Section>
      <PageEnd lang={lang} address={path('data', lang)} changed={changed} />
      <JsonLd data={dataCatalog(lang, changed)} />
    </PageBody>
  )
}
