import type { Catalogue, Practice } from '@/lib/catalogue'
import { paramName } from '@/lib/filters/address'
import { commonParam } from '@/lib/query-params'
import { filterNames, type FilterName } from '@/lib/filters/fields'
import { optionsOf } from '@/lib/filters/matching'
import { sortsFor, sortValue } from '@/lib/filters/sort'
import type { FilterState } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { QUERY_CHARACTERS } from '@/lib/search/engine/tokenise'
import { path } from '@/lib/urls'
import { Sentence } from './sentence'

type Props = { catalogue: Catalogue; state: FilterState; ranked: readonly Practice[] }

/**
 * The filters as a plain form that is sent by GET, each value with the number of practices it would give. It leads to the
 * heading of the list: on a phone the form fills the screen.
 */
export function FilterForm({ catalogue, state, ranked }: Props) {
  const { lang } = catalogue
  const t = words(lang).filters
  return (
    <form action={`${path('practices', lang)}#lista`} method="get" className="filters no-print">
      <p>
        <label htmlFor="filtr-q">{t.query}</label>{' '}
        <input
          id="filtr-q"
          name={commonParam('query', lang)}
          type="search"
          defaultValue={state.query}
          maxLength={QUERY_CHARACTERS}
        />
      </p>
      <details>
        <summary>{t.legend}</summary>
        <div className="filter-fields">
          {filterNames.map((name) => (
            <FieldChoice key={name} name={name} catalogue={catalogue} state={state} ranked={ranked} />
          ))}
        </div>
      </details>
      <p>
        <label htmlFor="filtr-sort">{t.sort}</label>{' '}
        <select
          id="filtr-sort"
          name={commonParam('sort', lang)}
          defaultValue={sortValue(state.sort, state.query, lang)}
        >
          {sortsFor(state.query).map((sort) => (
            <option key={sort} value={sortValue(sort, state.query, lang)}>
              {t.sortBy[sort]}
            </option>
          ))}
        </select>{' '}
        <button type="submit">{t.show}</button>
      </p>
    </form>
  )
}

function FieldChoice({ name, catalogue, state, ranked }: Props & { name: FilterName }) {
  const { lang } = catalogue
  return (
    <fieldset>
      <legend>{words(lang).filters.fields[name]}</legend>
      {optionsOf(name, state, ranked, catalogue).map(({ value, label, count, chosen }) => (
        <label key={value}>
          <input type="checkbox" name={paramName(name, lang)} value={value} defaultChecked={chosen} />{' '}
          <Sentence text={label} lang={lang} />
          <span className="note">{`\u00a0(${count})`}</span>
        </label>
      ))}
    </fieldset>
  )
}
