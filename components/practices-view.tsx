import type { Catalogue, Practice } from '@/lib/catalogue'
import { lastChange } from '@/lib/queries/changes'
import { practicesPath, writeFilters } from '@/lib/filters/address'
import type { FoundPractices } from '@/lib/filters/found'
import { waysOut } from '@/lib/filters/matching'
import { without, type FilterState } from '@/lib/filters/state'
import { words, type Lang } from '@/lib/i18n'
import { PAGE, pagesOf } from '@/lib/paging'
import { searchPath } from '@/lib/search/address'
import { typeset } from '@/lib/text/typography'
import { ActiveFilters } from './active-filters'
import { CompareThese } from './compare-these'
import { PracticeDownloads } from './downloads'
import { FilterForm } from './filter-form'
import { PageEnd } from './page-end'
import { Pager } from './pager'
import { PracticeList } from './practice-list'
import { QueryNotices } from './query-notices'
import { UnknownNotices } from './unknown-notices'

type Props = FoundPractices & {
  catalogue: Catalogue
  state: FilterState
  /** What the filters leave of those found. */
  practices: readonly Practice[]
  today: string
}

/** The list of practices with its filters: the prerendered list is the same view with nothing chosen. */
export function PracticesView({ catalogue, state, practices, ranked, today, ...query }: Props) {
  const { lang } = catalogue
  const t = words(lang)
  return (
    <>
      <h1>{t.practicesPage.title}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.practicesPage.lead, lang)}</p>
      <FilterForm catalogue={catalogue} state={state} ranked={ranked} />
      <UnknownNotices unknown={state.unknown} lang={lang} />
      <QueryNotices
        query={state.query}
        {...query}
        asTyped={searchPath({ query: state.query, exact: true }, lang)}
        lang={lang}
      />
      <ActiveFilters catalogue={catalogue} state={state} />
      <h2 id="lista">{t.filters.found(practices.length)}</h2>
      {practices.length > 0 ? (
        <PracticeList
          practices={practices.slice((state.page - 1) * PAGE, state.page * PAGE)}
          today={today}
          lang={lang}
        />
      ) : (
        <Nothing state={state} ranked={ranked} lang={lang} />
      )}
      <Pager
        page={state.page}
        pages={pagesOf(practices.length, PAGE)}
        lang={lang}
        href={(to) => practicesPath({ ...state, page: to }, lang)}
      />
      <CompareThese practices={practices} lang={lang} />
      {practices.length > 0 && <PracticeDownloads lang={lang} query={writeFilters({ ...state, page: 1 }, lang)} />}
      <PageEnd lang={lang} address={practicesPath(state, lang)} changed={lastChange(catalogue, 'practices')} />
    </>
  )
}

function Nothing({ state, ranked, lang }: Pick<Props, 'state' | 'ranked'> & { lang: Lang }) {
  const t = words(lang).filters
  return (
    <>
      <p className="notice">{t.none}</p>
      <ul className="list-plain">
        {waysOut(state, ranked).map(({ name, count }) => (
          <li key={name}>
            <a href={practicesPath(without(state, name), lang)}>{t.drop(t.fields[name], count)}</a>
          </li>
        ))}
        {state.query && (
          <li>
            <a href={searchPath({ query: state.query }, lang)}>
              {typeset(words(lang).search.label, lang)}: {state.query}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}
