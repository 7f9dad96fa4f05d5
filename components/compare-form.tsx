import type { Catalogue } from '@/lib/catalogue'
import { comparedParam, MOST, type Comparison } from '@/lib/comparison/address'
import { words, type Lang } from '@/lib/i18n'
import { allPractices } from '@/lib/queries/practices'
import { placeName } from '@/lib/text/place-name'
import { path } from '@/lib/urls'

/** A longer list of practices than this is no help in a select; the list with its filters is. */
const SELECTABLE = 300

/** Chooses what to compare: four selects of practices, or four of cities. */
export function CompareForm({ catalogue, comparison }: { catalogue: Catalogue; comparison: Comparison }) {
  const { lang } = catalogue
  const t = words(lang).comparePage
  const practices = allPractices(catalogue).map((practice) => ({
    slug: practice.slug,
    lang: practice.lang,
    label: `${practice.title} (${placeName(practice, lang)})`,
  }))
  const cities = [...catalogue.cities.values()].map(({ slug, lang, name }) => ({ slug, lang, label: name }))
  return (
    <div className="no-print">
      {practices.length <= SELECTABLE && (
        <Choice
          param={comparedParam('practices', lang)}
          heading={t.practices}
          label={t.practice}
          options={practices}
          chosen={comparison.practices}
          lang={lang}
        />
      )}
      <Choice
        param={comparedParam('cities', lang)}
        heading={t.cities}
        label={t.city}
        options={cities}
        chosen={comparison.practices.length > 0 ? [] : comparison.cities}
        lang={lang}
      />
    </div>
  )
}

type ChoiceProps = {
  param: string
  heading: string
  label: (n: number) => string
  options: readonly { slug: string; label: string; lang: Lang }[]
  chosen: readonly { slug: string }[]
  lang: Lang
}

function Choice({ param, heading, label, options, chosen, lang }: ChoiceProps) {
  const t = words(lang).comparePage
  return (
    <form action={path('compare', lang)} method="get" className="filters">
      <h2 className="mt-0">{heading}</h2>
      <div className="filter-fields">
        {Array.from({ length: MOST }, (_, index) => (
          <p key={index}>
            <label htmlFor={`${param}-${index}`}>{label(index + 1)}</label>
            <select id={`${param}-${index}`} name={param} defaultValue={chosen[index]?.slug ?? ''}>
              <option value="">{t.choose}</option>
              {options.map((option) => (
                <option key={option.slug} value={option.slug} lang={option.lang === lang ? undefined : option.lang}>
                  {option.label}
                </option>
              ))}
            </select>
          </p>
        ))}
      </div>
      <button type="submit">{t.show}</button>
    </form>
  )
}
