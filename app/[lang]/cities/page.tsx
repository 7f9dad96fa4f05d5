import { CityList } from '@/components/city-list'
import { PageEnd } from '@/components/page-end'
import { PolandMap } from '@/components/poland-map'
import { PracticeList } from '@/components/practice-list'
import { Section } from '@/components/section'
import { lastChange } from '@/lib/queries/changes'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { allPractices } from '@/lib/queries/practices'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('cities', (t) => t.citiesPage)

export default async function Cities(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).citiesPage
  const regional = allPractices(catalogue).filter(({ city }) => city === null)
  return (
    <PageBody view="cities" lang={lang}>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1fr_25rem]">
        <div className="lg:sticky lg:top-6 lg:col-start-2">
          <PolandMap catalogue={catalogue} list="lista" />
        </div>
        <div id="lista" className="lg:col-start-1 lg:row-start-1">
          <CityList catalogue={catalogue} />
          <p className="mt-4 no-print">
            <a href={path('compare', lang)}>{words(lang).comparePage.title}</a>
          </p>
        </div>
      </div>
      {regional.length > 0 && (
        <Section id="regiony" title={t.regions}>
          <PracticeList practices={regional} today={buildDay()} lang={lang} brief />
        </Section>
      )}
      <PageEnd lang={lang} address={path('cities', lang)} changed={lastChange(catalogue, 'cities')} />
    </PageBody>
  )
}
