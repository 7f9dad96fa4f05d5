import type { Catalogue } from '@/lib/catalogue'
import { fieldNames, fields, writeFilters, type FilterState } from '@/lib/filters'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'

/** What is chosen, each value a link that takes it away. */
export function ActiveFilters({ catalogue, state, lang }: { catalogue: Catalogue; state: FilterState; lang: Lang }) {
  const t = words(lang).filters
  const base = path('practices', lang)
  const without = (name: string, value: string) =>
    writeFilters(
      {
        ...state,
        page: 1,
        chosen: new Map(
          [...state.chosen].flatMap(([field, values]) => {
            const rest = field === name ? values.filter((one) => one !== value) : values
            return rest.length ? [[field, rest]] : []
          }),
        ),
      },
      lang,
    )
  const active = fieldNames.flatMap((name) =>
    (state.chosen.get(name) ?? []).map((value) => ({
      name,
      value,
      label: `${t.fields[name]}: ${fields[name].labels(catalogue).get(value) ?? value}`,
    })),
  )
  if (active.length === 0) return null
  return (
    <div className="no-print">
      <h2 className="text-lead">{t.active}</h2>
      <ul className="list-plain">
        {active.map(({ name, value, label }) => (
          <li key={label}>
            <a href={base + without(name, value)}>{typeset(t.remove(label), lang)}</a>
          </li>
        ))}
        <li>
          <a href={base + writeFilters({ ...state, page: 1, chosen: new Map() }, lang)}>{t.clear}</a>
        </li>
      </ul>
    </div>
  )
}
