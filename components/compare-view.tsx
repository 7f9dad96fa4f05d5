import type { Catalogue } from '@/lib/catalogue'
import { lastChange, newest } from '@/lib/changes'
import { cityParam, MOST, writeComparison, type Comparison } from '@/lib/comparison'
import { words, type Lang } from '@/lib/i18n'
import { similarPractices } from '@/lib/similar'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { CityComparison } from './city-comparison'
import { CompareForm } from './compare-form'
import { PageEnd } from './page-end'
import { PracticeComparison } from './practice-comparison'
import { Said } from './said'

/** How many practices are offered to be added to a comparison. */
const OFFERED = 6

type Props = { catalogue: Catalogue; comparison: Comparison; lang: Lang }

/** A free comparison of two to four practices or cities, or the form that asks which. */
export function CompareView({ catalogue, comparison, lang }: Props) {
  const t = words(lang).comparePage
  const { practices, cities, unknown, tooMany } = comparison
  const chosen = practices.length > 0 ? practices : cities
  const names = chosen.map((entry) => ('title' in entry ? entry.title : entry.name))
  return (
    <div className="sheet">
      <h1>{typeset(chosen.length > 0 ? t.titleOf(names.join(', ')) : t.title, lang)}</h1>
      <p className="mt-3 max-w-measure text-lead no-print">{typeset(t.lead, lang)}</p>
      {unknown.map((value) => (
        <p key={value} className="notice">
          {typeset(t.unknown(value.slice(0, 80)), lang)}
        </p>
      ))}
      {tooMany && <p className="notice">{typeset(t.tooMany, lang)}</p>}
      {practices.length > 0 && cities.length > 0 && <p className="notice">{typeset(t.mixed, lang)}</p>}
      {chosen.length === 1 && <p className="notice">{typeset(t.one, lang)}</p>}
      {practices.length > 0 ? (
        <PracticeComparison practices={practices} lang={lang} />
      ) : (
        cities.length > 0 && <CityComparison catalogue={catalogue} cities={cities} lang={lang} />
      )}
      {chosen.length > 0 && <Change catalogue={catalogue} comparison={comparison} lang={lang} />}
      <CompareForm catalogue={catalogue} comparison={comparison} lang={lang} />
      <PageEnd
        lang={lang}
        address={
          path('compare', lang) +
          (chosen.length > 0 ? writeComparison(practices.length > 0 ? 'p' : cityParam(catalogue), chosen) : '')
        }
        changed={chosen.length > 0 ? newest(chosen) : lastChange(catalogue, 'compare')}
      />
    </div>
  )
}

/** Each entry as a link that takes it away, and the nearest practices as links that add them. */
function Change({ catalogue, comparison: { practices, cities }, lang }: Props) {
  const t = words(lang).comparePage
  const [param, chosen] = practices.length > 0 ? (['p', practices] as const) : ([cityParam(catalogue), cities] as const)
  const first = practices[0]
  const near =
    first && practices.length < MOST
      ? similarPractices(catalogue, first, OFFERED + MOST)
          .map(({ practice }) => practice)
          .filter((practice) => !practices.includes(practice))
          .slice(0, OFFERED)
      : []
  const at = (entries: readonly { slug: string }[]) =>
    path('compare', lang) + (entries.length > 0 ? writeComparison(param, entries) : '')
  return (
    <div className="no-print">
      <ul className="list-plain mt-4">
        {chosen.map((entry) => (
          <li key={entry.slug}>
            <a href={at(chosen.filter((other) => other !== entry))}>
              {typeset(t.remove('title' in entry ? entry.title : entry.name), lang)}
            </a>
          </li>
        ))}
      </ul>
      {near.length > 0 && <h2>{t.add}</h2>}
      <ul className="list-plain">
        {near.map((practice) => (
          <li key={practice.slug}>
            <a href={at([...practices, practice])}>
              <Said text={practice.title} lang={practice.lang} pageLang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
