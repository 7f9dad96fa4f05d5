import { Breadcrumbs } from '@/components/breadcrumbs'
import { Contents } from '@/components/contents'
import { HowList } from '@/components/how-list'
import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Place } from '@/components/place'
import { PracticeCitation } from '@/components/practice-citation'
import { PracticeFacts } from '@/components/practice-facts'
import { PracticeHistory } from '@/components/practice-history'
import { PracticeRelations } from '@/components/practice-relations'
import { Prose } from '@/components/prose'
import { RecognitionLine } from '@/components/recognition-line'
import { Section } from '@/components/section'
import { SimilarPractices } from '@/components/similar-practices'
import { SourceList } from '@/components/source-list'
import { JsonLd } from '@/components/json-ld'
import { TranslationNote } from '@/components/translation-note'
import { citationOf, highwireTags } from '@/lib/data/citation'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { hasReviews } from '@/lib/queries/reviews'
import { relationsOf } from '@/lib/queries/similar'
import { placeName } from '@/lib/text/place-name'
import { article } from '@/lib/site/structured-data'
import { path } from '@/lib/urls'
import { PageBody } from '../../../page-body'
import { pageMetadata } from '../../../page-metadata'
import { readEntry, type Params } from '../../../route-params'

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.practices)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  const metadata = pageMetadata({
    view: 'practice',
    lang,
    slug: entry.slug,
    title: `${entry.title}, ${placeName(entry, lang)}`,
    description: entry.summary,
    article: entry,
  })
  return { ...metadata, other: highwireTags(citationOf(entry)) }
}

/** One practice in three depths: the head, the how at a glance, the story with its proofs. */
export default async function Practice(params: Params<'slug'>) {
  const { lang, catalogue, entry: practice } = await read(params)
  const t = words(lang).practice
  const today = buildDay()
  return (
    <PageBody view="practice" lang={lang} slug={practice.slug}>
      <Breadcrumbs
        lang={lang}
        steps={[{ href: path('practices', lang), label: words(lang).nav.practices }]}
        here={practice.title}
      />
      <article>
        <div className="spread">
          <header>
            <p className="row note">
              <RecognitionLine practice={practice} lang={lang} />
              <Place practice={practice} lang={lang} />
            </p>
            <h1 className="mt-2">
              <LocalisedText text={practice.title} lang={practice.lang} pageLang={lang} />
            </h1>
            <TranslationNote entries={[practice]} polish={path('practice', 'pl', practice.slug)} lang={lang} />
            <p className="mt-4 max-w-measure text-lead">
              <LocalisedText text={practice.summary} lang={practice.lang} pageLang={lang} />
            </p>
          </header>
          <aside aria-label={t.facts}>
            <PracticeFacts practice={practice} today={today} lang={lang} />
            <Contents
              parts={[
                ['w-skrocie', t.glance],
                practice.body !== '' && ['opis', t.story],
                ['ocena', words(lang).filters.fields.recognition],
                practice.results.length > 0 && ['liczby', t.results],
                ['kalendarium', t.timeline],
                hasReviews(practice) && ['przeglad', t.reviews],
                practice.gaps.length > 0 && ['braki', t.gaps],
                relationsOf(catalogue, practice).length > 0 && ['powiazane', t.relations],
                ['podobne', t.similar],
                ['zrodla', t.sources],
              ]}
              lang={lang}
            />
          </aside>
          <div>
            <Section id="w-skrocie" title={t.glance}>
              <HowList practice={practice} lang={lang} />
            </Section>
            {practice.body && (
              <Section id="opis" title={t.story}>
                <Prose
                  text={practice.body}
                  lang={practice.lang}
                  pageLang={lang}
                  sources={practice.sources}
                  headings="lowered"
                />
              </Section>
            )}
          </div>
        </div>
        <PracticeHistory practice={practice} today={today} lang={lang} />
        <PracticeRelations catalogue={catalogue} practice={practice} />
        <div className="no-print">
          <Section id="podobne" title={t.similar}>
            <SimilarPractices catalogue={catalogue} practice={practice} />
          </Section>
        </div>
        <Section id="zrodla" title={t.sources}>
          <SourceList sources={practice.sources} lang={lang} />
        </Section>
        <PracticeCitation practice={practice} lang={lang} />
      </article>
      <PageEnd lang={lang} address={path('practice', lang, practice.slug)} changed={practice.changed} />
      <JsonLd data={article(practice, lang)} />
    </PageBody>
  )
}
