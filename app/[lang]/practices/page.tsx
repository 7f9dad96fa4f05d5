import { PracticeList } from '@/components/practice-list'
import { Section } from '@/components/section'
import { words } from '@/lib/i18n'
import { isAwarded } from '@/lib/queries'
import { typeset } from '@/lib/typography'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).practicesPage
  return pageMetadata({ view: 'practices', lang, title: t.title, description: t.lead })
}

export default async function Practices(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).practicesPage
  const practices = [...catalogue.practices.values()]
  return (
    <>
      <h1>{t.title}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <Section id="wyroznione" title={t.awarded}><PracticeList practices={practices.filter(isAwarded)} lang={lang} /></Section>
      <Section id="podobne" title={t.similar}><PracticeList practices={practices.filter((practice) => !isAwarded(practice))} lang={lang} /></Section>
    </>
  )
}
