import { Breadcrumbs } from '@/components/breadcrumbs'
import { CategorySign } from '@/components/category-sign'
import { CategoryTitle, OfficialTitle } from '@/components/category-title'
import { CompareThese } from '@/components/compare-these'
import { Contents } from '@/components/contents'
import { Inline } from '@/components/inline'
import { LocalisedText } from '@/components/localised-text'
import { LongList } from '@/components/long-list'
import { SimilarListSentence } from '@/components/similar-list-sentence'
import { PageEnd } from '@/components/page-end'
import { PracticeList } from '@/components/practice-list'
import { Prose } from '@/components/prose'
import { Section } from '@/components/section'
import { TranslationNote } from '@/components/translation-note'
import { buildDay } from '@/lib/clock'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { practicesOfCategory, proposedIn, recognisedIn } from '@/lib/queries/categories'
import { partsOf } from '@/lib/text/parts'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../../page-body'
import { pageMetadata } from '../../../page-metadata'
import { everySlug, readEntry, type Params } from '../../../route-params'

export const dynamicParams = false
export const generateStaticParams = () => everySlug((catalogue) => catalogue.categories)

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.categories)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  return pageMetadata({ view: 'category', lang, slug: entry.slug, title: entry.name, description: entry.summary })
}

/** One subject through all editions: its number and title in each, who was recognised, what jury and experts advise. */
export default async function Category(params: Params<'slug'>) {
  const { lang, catalogue, entry: category } = await read(params)
  const t = words(lang)
  const today = buildDay()
  const proposed = proposedIn(catalogue, category)
  const parts = [
    ...partsOf(category, lang),
    ...category.editions.map(({ edition: { year } }) => [`edycja-${year}`, t.category.inEdition(year)] as const),
    ...(proposed.length > 0 ? [['zgloszone', t.category.proposed] as const] : []),
  ]
  return (
    <PageBody view="category" lang={lang} slug={category.slug}>
      <Breadcrumbs
        lang={lang}
        steps={[{ href: path('categories', lang), label: t.nav.categories }]}
        here={category.name}
      />
      <h1 className="signed max-w-measure">
        <CategorySign category={category} size={56} />
        <LocalisedText text={category.name} lang={category.lang} pageLang={lang} />
      </h1>
      <TranslationNote entries={[category]} polish={path('category', 'pl', category.slug)} lang={lang} />
      <p className="mt-4 max-w-measure text-lead">
        <LocalisedText text={category.summary} lang={category.lang} pageLang={lang} />
      </p>
      {parts.length > 1 && <Contents parts={parts} lang={lang} />}
      <div className="mt-6">
        <Prose text={category.body} lang={category.lang} pageLang={lang} headings="anchored" />
      </div>
      {category.editions.map((one) => {
        const { edition, number, translatedTitle, recommendations, similarList } = one
        return (
          <Section key={edition.slug} id={`edycja-${edition.year}`} title={t.category.inEdition(edition.year)}>
            <p className="mb-2">
              {typeset(t.categoryNumber(number, edition.year), lang)}:{' '}
              <cite>
                <CategoryTitle of={one} lang={lang} />
              </cite>
              {translatedTitle && (
                <>
                  {' '}
                  (<OfficialTitle of={one} />)
                </>
              )}
            </p>
            <LongList
              items={recognisedIn(catalogue, edition, category)}
              all={choosing({ category: category.slug, edition: edition.slug })}
              lang={lang}
            >
              {(shown) => (
                <PracticeList
                  practices={shown.map(({ practice }) => practice)}
                  edition={edition}
                  today={today}
                  lang={lang}
                  category={false}
                />
              )}
            </LongList>
            {recommendations && (
              <p className="mt-3 max-w-measure">
                <strong>{t.category.recommendations}:</strong>{' '}
                <Inline text={recommendations} lang={one.lang} pageLang={lang} />
              </p>
            )}
            {similarList !== 'complete' && (
              <p className="mt-3 max-w-measure note">
                <SimilarListSentence of={one} lang={lang} />
              </p>
            )}
          </Section>
        )
      })}
      {proposed.length > 0 && (
        <Section id="zgloszone" title={t.category.proposed}>
          <LongList items={proposed} all={choosing({ category: category.slug, recognition: 'proposed' })} lang={lang}>
            {(shown) => <PracticeList practices={shown} today={today} lang={lang} category={false} />}
          </LongList>
        </Section>
      )}
      <CompareThese practices={practicesOfCategory(catalogue, category)} lang={lang} />
      <PageEnd lang={lang} address={path('category', lang, category.slug)} changed={category.changed} />
    </PageBody>
  )
}
