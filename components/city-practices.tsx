import type { Catalogue, City } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { regionName } from '@/lib/place-name'
import { practicesIn, regionalPractices, standingOf } from '@/lib/queries'
import { typeset } from '@/lib/typography'
import { PracticeList } from './practice-list'
import { Section } from './section'

/** A city's practices, awarded and similar, and apart from them what its voivodeship did. */
export function CityPractices({ catalogue, city, lang }: { catalogue: Catalogue; city: City; lang: Lang }) {
  const { city: t, citiesPage, proposals } = words(lang)
  const practices = practicesIn(catalogue, city)
  const regional = regionalPractices(catalogue, city.voivodeship)
  const parts = [
    { id: 'wyroznione', title: t.awarded, list: practices.filter((practice) => standingOf(practice) === 'award') },
    { id: 'podobne', title: t.similar, list: practices.filter((practice) => standingOf(practice) === 'similar') },
    { id: 'zgloszone', title: proposals, list: practices.filter((practice) => standingOf(practice) === 'proposed') },
  ]
  return (
    <>
      {parts.map(
        ({ id, title, list }) =>
          list.length > 0 && (
            <Section key={id} id={id} title={title}>
              <PracticeList practices={list} lang={lang} place={false} />
            </Section>
          ),
      )}
      {regional.length > 0 && (
        <Section id="region" title={typeset(`${citiesPage.regions}: ${regionName(city.voivodeship, lang)}`, lang)}>
          <p className="mb-3 note">{typeset(t.regionalNote, lang)}</p>
          <PracticeList practices={regional} lang={lang} place={false} />
        </Section>
      )}
    </>
  )
}
