import type { Catalogue, Category, City, Practice } from '@/lib/catalogue'
import { newestEvidence } from '@/lib/queries/evidence'
import { formatEvidence } from '@/lib/text/evidence'
import { words, type Lang } from '@/lib/i18n'
import { countsIn, practicesIn } from '@/lib/queries/cities'
import { categoriesFor, standingOf } from '@/lib/queries/practices'
import { typeset } from '@/lib/text/typography'
import { voivodeships } from '@/lib/voivodeships'
import { ComparisonTable, textRow, type Row } from './comparison-table'
import { LocalisedText } from './localised-text'
import { Mark } from './mark'
import { PracticeLink } from './practice-link'

/** Lists of links take more room than their letters say: the four fullest cities fit on a sheet in this size. */
const CITY_POINTS = 8

/** Cities side by side: what each holds, category by category. */
export function CityComparison({ catalogue, cities }: { catalogue: Catalogue; cities: readonly City[] }) {
  const { lang } = catalogue
  const t = words(lang)
  const held = cities.map((city) => practicesIn(catalogue, city))
  const newest = cities
    .map((city) => newestEvidence(catalogue, city))
    .map((evidence) => (evidence ? formatEvidence(evidence, lang) : '–'))
  const inCategory = [...catalogue.categories.values()].map((category) => ({
    category,
    lists: held.map((practices) => practices.filter((practice) => categoriesFor(practice).includes(category))),
  }))
  const counts = (what: 'awards' | 'similar') => cities.map((city) => String(countsIn(catalogue, city)[what]))
  const rows: Row[] = [
    textRow(
      'voivodeship',
      t.filters.fields.voivodeship,
      cities.map(({ voivodeship }) => voivodeships[voivodeship][lang]),
      lang,
    ),
    textRow('awards', t.comparePage.awards, counts('awards'), lang),
    textRow('similar', t.comparePage.similar, counts('similar'), lang),
    textRow('newest', t.comparePage.newest, newest, lang),
    ...inCategory
      .filter(({ lists }) => lists.some((list) => list.length > 0))
      .map(({ category, lists }): Row => ({
        key: category.slug,
        title: <LocalisedText text={category.name} lang={category.lang} pageLang={lang} />,
        cells: lists.map((list) => <Held practices={list} category={category} lang={lang} />),
        texts: lists.map((list) => list.map(({ title }) => title).join(', ')),
      })),
  ]
  const entries = cities.map((city) => ({ ...city, label: typeset(city.name, city.lang) }))
  return (
    <>
      <ComparisonTable view="city" entries={entries} rows={rows} points={CITY_POINTS} lang={lang} />
      <p className="note">{typeset(t.comparePage.dash, lang)}</p>
    </>
  )
}

type HeldProps = { practices: readonly Practice[]; category: Category; lang: Lang }
/** A city's practices in one category, each with the mark of its standing there; proposed ones have none. */
function Held({ practices, category, lang }: HeldProps) {
  if (practices.length === 0) return <span className="silent">–</span>
  return (
    <ul>
      {practices.map((practice) => {
        const standing = standingOf({ recognition: practice.recognition.filter((one) => one.category === category) })
        return (
          <li key={practice.slug}>
            {standing !== 'proposed' && <Mark as={standing} size={14} />}{' '}
            <PracticeLink practice={practice} lang={lang} />
          </li>
        )
      })}
    </ul>
  )
}
