import type { Catalogue, City } from '@/lib/catalogue'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { regionName } from '@/lib/text/place-name'
import { practicesIn, regionalPractices } from '@/lib/queries/cities'
import { standingOf } from '@/lib/queries/practices'
import { typeset } from '@/lib/text/typography'
import { LongList } from './long-list'
import { PracticeList } from './practice-list'
import { Section } from './section'

/** The parts of a city's practices by their standing; those that are empty are left out. */
export function partsOfCity(catalogue: Catalogue, city: City) {
  const { city: t, proposals } = words(catalogue.lang)
  const practices = practicesIn(catalogue, city)
  const parts = [
    { id: 'wyroznione', title: t.awarded, standing: 'award' },
    { id: 'podobne', title: t.similar, standing: 'similar' },
    { id: 'zgloszone', title: proposals, standing: 'proposed' },
  ] as const
  return parts
    .map((part) => ({ ...part, list: practices.filter((practice) => standingOf(practice) === part.standing) }))
    .filter(({ list }) => list.length > 0)
}

/** A city's practices, awarded and similar, and apart from them what its voivodeship did. */
export function CityPractices({ catalogue, city, today }: { catalogue: Catalogue; city: City; today: string }) {
  const { lang } = catalogue
  const { city: t, citiesPage } = words(lang)
  const regional = regionalPractices(catalogue, city.voivodeship)
  return (
    <>
      {partsOfCity(catalogue, city).map(({ id, title, standing, list }) => (
        <Section key={id} id={id} title={title}>
          <LongList items={list} all={choosing({ city: city.slug, recognition: standing })} lang={lang}>
            {(shown) => <PracticeList practices={shown} today={today} lang={lang} place={false} />}
          </LongList>
        </Section>
      ))}
      {regional.length > 0 && (
        <Section id="region" title={typeset(`${citiesPage.regions}: ${regionName(city.voivodeship, lang)}`, lang)}>
          <p className="mb-3 note">{typeset(t.regionalNote, lang)}</p>
          <PracticeList practices={regional} today={today} lang={lang} place={false} />
        </Section>
      )}
    </>
  )
}
