import { Breadcrumbs } from '@/components/breadcrumbs'
import { Contents } from '@/components/contents'
import { EditionAwards } from '@/components/edition-awards'
import { EditionPeople } from '@/components/edition-people'
import { GapList } from '@/components/gap-list'
import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Prose } from '@/components/prose'
import { Section } from '@/components/section'
import { SourceList } from '@/components/source-list'
import { Timeline } from '@/components/timeline'
import { TranslationNote } from '@/components/translation-note'
import { words } from '@/lib/i18n'
import { isPending } from '@/lib/queries/editions'
import { partsOf } from '@/lib/text/parts'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../../page-body'
import { pageMetadata } from '../../../page-metadata'
import { everySlug, readEntry, type Params } from '../../../route-params'

export const dynamicParams = false
export const generateStaticParams = () => everySlug((catalogue) => catalogue.editions)

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.editions)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  return pageMetadata({ view: 'edition', lang, slug: entry.slug, title: entry.title, description: entry.summary })
}

/** One edition: how it was chosen, what it gave to whom, who judged, who paid. */
export default async function Edition(params: Params<'slug'>) {
  const { lang, catalogue, entry: edition } = await read(params)
  const t = words(lang)
  return (
    <PageBody view="edition" lang={lang} slug={edition.slug}>
      <Breadcrumbs lang={lang} steps={[{ href: path('editions', lang), label: t.nav.editions }]} here={edition.title} />
      <h1>
        <LocalisedText text={edition.title} lang={edition.lang} pageLang={lang} />
      </h1>
      <TranslationNote entries={[edition]} polish={path('edition', 'pl', edition.slug)} lang={lang} />
      <p className="mt-4 max-w-measure text-lead">
        <LocalisedText text={edition.summary} lang={edition.lang} pageLang={lang} />
      </p>
      <Contents
        parts={[
          ...partsOf(edition, lang),
          ['kategorie', t.edition.categories],
          ['jury', t.edition.jury],
          edition.experts.length > 0 && ['eksperci', t.edition.experts],
          edition.criteria.length > 0 && ['kryteria', t.edition.criteria],
          edition.credits.length > 0 && ['finansowanie', t.edition.credits],
          edition.timeline.length > 0 && ['kalendarium', t.edition.timeline],
          edition.gaps.length > 0 && ['braki', t.practice.gaps],
          ['zrodla', t.practice.sources],
        ]}
        lang={lang}
      />
      <div className="mt-6">
        <Prose text={edition.body} lang={edition.lang} pageLang={lang} sources={edition.sources} headings="anchored" />
      </div>
      <Section id="kategorie" title={t.edition.categories}>
        {isPending(catalogue, edition) && <p className="mb-3 note">{typeset(t.edition.nobodyYet, lang)}</p>}
        <EditionAwards catalogue={catalogue} edition={edition} />
      </Section>
      <EditionPeople catalogue={catalogue} edition={edition} />
      {edition.timeline.length > 0 && (
        <Section id="kalendarium" title={t.edition.timeline}>
          <Timeline events={edition.timeline} sources={edition.sources} lang={lang} />
        </Section>
      )}
      <GapList gaps={edition.gaps} lang={lang} />
      <Section id="zrodla" title={t.practice.sources}>
        <SourceList sources={edition.sources} lang={lang} />
      </Section>
      <PageEnd lang={lang} address={path('edition', lang, edition.slug)} changed={edition.changed} />
    </PageBody>
  )
}
