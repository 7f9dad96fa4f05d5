import { CityList } from '@/components/city-list'
import { PracticeList } from '@/components/practice-list'
import { Section } from '@/components/section'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).citiesPage
  return pageMetadata({ view: 'cities', lang, title: t.title, description: t.lead })
}

export default async function Cities(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).citiesPage
  const regional = [...catalogue.practices.values()].filter(({ city }) => city === null)
  return (
    <>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <CityList catalogue={catalogue} lang={lang} />
      {regional.length > 0 && <Section id="regiony" title={t.regions}><PracticeList practices={regional} lang={lang} brief /></Section>}
    </>
  )
}
