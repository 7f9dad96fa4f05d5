import { CityList } from '@/components/city-list'
import { CategoryList } from '@/components/category-list'
import { EditionList } from '@/components/edition-list'
import { Inline } from '@/components/inline'
import { LongList } from '@/components/long-list'
import { PolandMap } from '@/components/poland-map'
import { OutcomeLine } from '@/components/outcome-line'
import { PageEnd } from '@/components/page-end'
import { PracticeList } from '@/components/practice-list'
import { Section } from '@/components/section'
import { WhereToGo } from '@/components/where-to-go'
import { lastChange } from '@/lib/queries/changes'
import { buildDay } from '@/lib/clock'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { awardsAreSingle, editionYears } from '@/lib/queries/editions'
import { knownJuries } from '@/lib/queries/jury'
import { allPractices, isAwarded } from '@/lib/queries/practices'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../page-body'
import { readLang, type Params } from '../route-params'
import { viewMetadata } from '../view-metadata'

export const generateMetadata = viewMetadata(
  'home',
  ({ home: { title, lead } }, catalogue) => ({ title, lead: lead(editionYears(catalogue)) }),
  'practices',
)

export default async function Home(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang)
  const awarded = allPractices(catalogue).filter(isAwarded)
  return (
    <PageBody view="home" lang={lang}>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[1fr_25rem]">
        <div>
          <h1 className="max-w-measure">{typeset(t.home.title, lang)}</h1>
          <p className="mt-3 max-w-measure text-lead">
            <Inline text={t.home.lead(editionYears(catalogue))} lang={lang} pageLang={lang} />
          </p>
          <WhereToGo catalogue={catalogue} />
        </div>
        <PolandMap catalogue={catalogue} list="miasta" />
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-2 md:grid-cols-2">
        <div>
          <Section id="miasta" title={t.home.byCity}>
            <CityList catalogue={catalogue} brief />
          </Section>
          <Section id="edycje" title={t.home.byEdition}>
            <EditionList catalogue={catalogue} brief />
          </Section>
        </div>
        <Section id="kategorie" title={t.home.byCategory}>
          <CategoryList catalogue={catalogue} brief />
        </Section>
      </div>
      <Section id="wyroznione" title={t.home.awarded}>
        <LongList items={awarded} all={choosing({ recognition: 'award' })} lang={lang}>
          {(shown) => <PracticeList practices={shown} today={buildDay()} lang={lang} brief />}
        </LongList>
        <p className="mt-4">
          <a href={path('practices', lang)}>{t.home.allPractices}</a>
        </p>
      </Section>
      <Section id="co-dalej" title={t.nextPage.title}>
        <OutcomeLine catalogue={catalogue} />
      </Section>
      <Section id="ocena" title={t.home.how}>
        <p className="max-w-measure">
          {typeset(t.home.howText(knownJuries(catalogue), awardsAreSingle(catalogue)), lang)}
        </p>
        <p className="row mt-2">
          <a href={path('jury', lang)}>{t.nav.jury}</a> <a href={path('criteria', lang)}>{t.nav.criteria}</a>{' '}
          <a href={path('about', lang)}>{t.nav.about}</a>
        </p>
      </Section>
      <PageEnd lang={lang} address={path('home', lang)} changed={lastChange(catalogue, 'home')} />
    </PageBody>
  )
}
