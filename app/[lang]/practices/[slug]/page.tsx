import { Breadcrumbs } from '@/components/breadcrumbs'
import { HowList } from '@/components/how-list'
import { Place, placeName } from '@/components/place'
import { PracticeFacts } from '@/components/practice-facts'
import { PracticeHistory } from '@/components/practice-history'
import { Prose } from '@/components/prose'
import { RecognitionLine } from '@/components/recognition-line'
import { Section } from '@/components/section'
import { SimilarList } from '@/components/similar-list'
import { SourceList } from '@/components/source-list'
import { today } from '@/lib/dates'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { pageMetadata } from '../../../page-metadata'
import { readEntry, type Params } from '../../../route-params'

const read = (params: Params<'slug'>) => readEntry(params, (catalogue) => catalogue.practices)

export async function generateMetadata(params: Params<'slug'>) {
  const { lang, entry } = await read(params)
  return pageMetadata({ view: 'practice', lang, slug: entry.slug, title: `${entry.title}, ${placeName(entry, lang)}`, description: entry.summary })
}

/** One practice in three depths: the head, the how at a glance, the story with its proofs. */
export default async function Practice(params: Params<'slug'>) {
  const { lang, catalogue, entry: practice } = await read(params)
  const t = words(lang).practice
  const foreign = practice.lang === lang ? undefined : practice.lang
  return (
    <>
      <Breadcrumbs lang={lang} steps={[{ href: path('practices', lang), label: words(lang).nav.practices }]} />
      <article>
        <div className="lg:grid lg:grid-cols-[minmax(0,40rem)_1fr] lg:gap-14">
          <header>
            <p className="flex flex-wrap items-center gap-x-4"><RecognitionLine practice={practice} lang={lang} /> <Place practice={practice} lang={lang} /></p>
            <h1 className="mt-2" lang={foreign}>{typeset(practice.title, lang)}</h1>
            <p className="mt-4 text-lead" lang={foreign}>{typeset(practice.summary, lang)}</p>
          </header>
          <aside className="mt-8 lg:row-span-2 lg:mt-2" aria-label={t.facts}><PracticeFacts catalogue={catalogue} practice={practice} today={today()} lang={lang} /></aside>
          <div>
            <Section id="w-skrocie" title={t.glance}><HowList practice={practice} lang={lang} /></Section>
            {practice.body && <Section id="opis" title={t.story}><Prose text={practice.body} lang={practice.lang} pageLang={lang} /></Section>}
          </div>
        </div>
        <PracticeHistory practice={practice} today={today()} lang={lang} />
        <Section id="podobne" title={t.similar}><SimilarList catalogue={catalogue} practice={practice} lang={lang} /></Section>
        <Section id="zrodla" title={t.sources}><SourceList sources={practice.sources} lang={lang} /></Section>
      </article>
    </>
  )
}
