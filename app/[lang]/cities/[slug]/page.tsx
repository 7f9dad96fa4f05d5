import { Breadcrumbs } from '@/components/breadcrumbs'
import { CityPractices, partsOfCity } from '@/components/city-practices'
import { Contents } from '@/components/contents'
import { GapList } from '@/components/gap-list'
import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Prose } from '@/components/prose'
import { Section } from '@/components/section'
import { SourceList } from '@/components/source-list'
import { Timeline } from '@/components/timeline'
import { TranslationNote } from '@/components/translation-note'
import { WhereToGo } from '@/components/where-to-go'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { regionalPractices } from '@/lib/queries/cities'
import { newestEvidence } from '@/lib/queries/evidence'
import { formatEvidence } from '@/lib/text/evidence'
import { partsOf } from '@/lib/text/parts'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../../page-body'
import { pageMetadata } from '../../../page-metadata'
import { everySlug, readEntry, type Params } from '../../../route-params'

export const dynamicParams = false
export const generateStaticParams = () => everySlug((catalogue) => catalogue.cities)

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.cities)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  return pageMetadata({ view: 'city', lang, slug: entry.slug, title: entry.name, description: entry.summary })
}

/** What a city does, in plain words first; then its practices, what its voivodeship does, and how things went on. */
export default async function City(params: Params<'slug'>) {
  const { lang, catalogue, entry: city } = await read(params)
  const t = words(lang)
  const newest = newestEvidence(catalogue, city)
  return (
    <PageBody view="city" lang={lang} slug={city.slug}>
      <Breadcrumbs lang={lang} steps={[{ href: path('cities', lang), label: t.nav.cities }]} here={city.name} />
      <h1>{city.name}</h1>
      <TranslationNote entries={[city]} polish={path('city', 'pl', city.slug)} lang={lang} />
      <p className="mt-4 max-w-measure text-lead">
        <LocalisedText text={city.summary} lang={city.lang} pageLang={lang} />
      </p>
      {newest && <p className="mt-2 note">{typeset(t.city.newest(formatEvidence(newest, lang)), lang)}</p>}
      <WhereToGo catalogue={catalogue} city={city} />
      <Contents
        parts={[
          ...partsOf(city, lang),
          ...partsOfCity(catalogue, city).map(({ id, title }) => [id, title] as const),
          regionalPractices(catalogue, city.voivodeship).length > 0 && ['region', t.citiesPage.regions],
          city.timeline.length > 0 && ['kalendarium', t.city.timeline],
          city.gaps.length > 0 && ['braki', t.practice.gaps],
          city.sources.length > 0 && ['zrodla', t.practice.sources],
        ]}
        lang={lang}
      />
      <div className="mt-6">
        <Prose text={city.body} lang={city.lang} pageLang={lang} sources={city.sources} headings="anchored" />
      </div>
      <CityPractices catalogue={catalogue} city={city} today={buildDay()} />
      {city.timeline.length > 0 && (
        <Section id="kalendarium" title={t.city.timeline}>
          <Timeline events={city.timeline} sources={city.sources} lang={lang} />
        </Section>
      )}
      <GapList gaps={city.gaps} lang={lang} />
      {city.sources.length > 0 && (
        <Section id="zrodla" title={t.practice.sources}>
          <SourceList sources={city.sources} lang={lang} />
        </Section>
      )}
      <PageEnd lang={lang} address={path('city', lang, city.slug)} changed={city.changed} />
    </PageBody>
  )
}
