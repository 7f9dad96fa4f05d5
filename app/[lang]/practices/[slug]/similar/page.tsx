import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageEnd } from '@/components/page-end'
import { PracticePair } from '@/components/practice-pair'
import { PracticeList } from '@/components/practice-list'
import { SimilarListNote } from '@/components/similar-list-note'
import { Section } from '@/components/section'
import { Sentence } from '@/components/sentence'
import { TranslationNote } from '@/components/translation-note'
import { buildDay } from '@/lib/clock'
import { foreign } from '@/lib/text/foreign'
import { words } from '@/lib/i18n'
import { similarPractices } from '@/lib/queries/similar'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../../../page-body'
import { pageMetadata } from '../../../../page-metadata'
import { readEntry, type Params } from '../../../../route-params'

/** How many pairs are set side by side; the page stays within one round trip. */
const PAIRS = 5
/** How many more are listed. */
const LISTED = 20

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.practices)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  const t = words(lang).similarPage
  return pageMetadata({
    view: 'similar',
    lang,
    slug: entry.slug,
    title: t.title(entry.title),
    description: t.lead(entry.title),
  })
}

/** A practice beside one similar practice at a time, nearest first. */
export default async function Similar(params: Params<'slug'>) {
  const { lang, catalogue, entry: practice } = await read(params)
  const t = words(lang)
  const similar = similarPractices(catalogue, practice, PAIRS + LISTED)
  const today = buildDay()
  const rest = similar.slice(PAIRS).map((one) => one.practice)
  return (
    <PageBody view="similar" lang={lang} slug={practice.slug}>
      <Breadcrumbs
        lang={lang}
        steps={[
          { href: path('practices', lang), label: t.nav.practices },
          { href: path('practice', lang, practice.slug), label: practice.title, lang: practice.lang },
        ]}
        here={t.similarPage.heading}
      />
      <h1>{t.similarPage.heading}</h1>
      <p className="mt-3 max-w-measure text-lead">
        <Sentence text={t.similarPage.lead(foreign(practice.title, practice.lang, lang))} lang={lang} />
      </p>
      <TranslationNote
        entries={[practice, ...similar.slice(0, PAIRS).map((one) => one.practice)]}
        polish={path('similar', 'pl', practice.slug)}
        lang={lang}
      />
      <SimilarListNote catalogue={catalogue} practice={practice} />
      {similar.slice(0, PAIRS).map((one, index) => (
        <PracticePair
          key={one.practice.slug}
          practice={practice}
          similar={one}
          today={today}
          lang={lang}
          open={index === 0}
        />
      ))}
      {similar.length === 0 && <p>{typeset(t.similarPage.none, lang)}</p>}
      {rest.length > 0 && (
        <Section id="dalsze" title={t.similarPage.more}>
          <PracticeList practices={rest} today={today} lang={lang} brief />
        </Section>
      )}
      <PageEnd lang={lang} address={path('similar', lang, practice.slug)} changed={practice.changed} />
    </PageBody>
  )
}
