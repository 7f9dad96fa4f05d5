import type { Catalogue } from '@/lib/catalogue'
import { lastChange } from '@/lib/queries/changes'
import { words, type Lang } from '@/lib/i18n'
import type { SearchResult } from '@/lib/search/engine'
import { pagesOf, RESULTS } from '@/lib/paging'
import { searchPath, type Asked } from '@/lib/search/address'
import type { FindablePage } from '@/lib/search/documents'
import type { Elsewhere } from '@/lib/search/elsewhere'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import type { Param } from '@/lib/query-params'
import { CategoryList } from './category-list'
import { CityList } from './city-list'
import { Marked } from './marked'
import { OtherLanguages } from './other-languages'
import { PageEnd } from './page-end'
import { Pager } from './pager'
import { QueryNotices } from './query-notices'
import { SearchForm } from './search-form'
import { UnknownNotices } from './unknown-notices'

type Props = {
  catalogue: Catalogue
  asked: Required<Asked>
  unknown: readonly Param[]
  result: SearchResult<FindablePage> | undefined
  elsewhere: readonly Elsewhere[]
  today: string
}

/** The search page: without a query the ways in, with one its results. */
export function SearchView({ catalogue, asked, unknown, result, elsewhere, today }: Props) {
  const { lang } = catalogue
  const t = words(lang).search
  return (
    <>
      <h1>{asked.query ? t.titleFor(asked.query) : t.title}</h1>
      <SearchForm lang={lang} id="szukaj" query={asked.query} />
      <UnknownNotices unknown={unknown} lang={lang} />
      {!result && <p className="mt-6 max-w-measure">{typeset(t.ways, lang)}</p>}
      {result && (
        <QueryNotices
          query={asked.query}
          corrections={result.corrections}
          cut={result.cut}
          asTyped={searchPath({ query: asked.query, exact: true }, lang)}
          lang={lang}
        />
      )}
      {result && result.total > 0 && result.unknown.length > 0 && (
        <p className="notice">{typeset(t.unknown(result.unknown), lang)}</p>
      )}
      {result?.total === 0 && <p className="mt-6">{typeset(t.none(asked.query), lang)}</p>}
      {elsewhere.length > 0 && <OtherLanguages found={elsewhere} query={asked.query} lang={lang} />}
      {result && result.total > 0 && <Results result={result} asked={asked} today={today} lang={lang} />}
      {result?.total === 0 && <p className="mt-6">{typeset(t.noneHint, lang)}</p>}
      {(!result || result.total === 0) && (
        <div className="grid gap-x-10 md:grid-cols-2">
          <section>
            <h2>{words(lang).nav.cities}</h2>
            <CityList catalogue={catalogue} brief />
          </section>
          <section>
            <h2>{words(lang).nav.categories}</h2>
            <CategoryList catalogue={catalogue} brief />
          </section>
        </div>
      )}
      {result?.total === 0 && (
        <p className="mt-6">
          {typeset(t.noCity, lang)} <a href={path('propose', lang)}>{words(lang).nav.propose}</a>.
        </p>
      )}
      <PageEnd lang={lang} address={searchPath(asked, lang)} changed={lastChange(catalogue, 'search')} />
    </>
  )
}

type ResultsProps = Pick<Props, 'asked' | 'today'> & { result: SearchResult<FindablePage>; lang: Lang }

function Results({ result, asked, today, lang }: ResultsProps) {
  const t = words(lang).search
  return (
    <>
      <h2>{t.found(result.total)}</h2>
      {result.complete === 0 && <p className="max-w-measure note">{typeset(t.partly, lang)}</p>}
      {result.complete > 0 && result.complete < result.total && <p className="note">{t.complete(result.complete)}</p>}
      <ol id="results" className="register" start={(asked.page - 1) * RESULTS + 1}>
        {result.hits.map(({ document: { id, kind, place, practice }, title, snippet }) => (
          <li key={id}>
            <h3 className="mt-0 mb-1">
              <a href={id}>
                <Marked pieces={title} lang={lang} />
              </a>
            </h3>
            <p className="note">
              {t.kinds[kind]}
              {place && kind !== 'city' && `, ${place}`}
              {practice && ` · ${typeset(formatStatus(practice.status, lang, today), lang)}`}
            </p>
            <p className="max-w-measure">
              <Marked pieces={snippet} lang={lang} />
            </p>
          </li>
        ))}
      </ol>
      <Pager
        page={asked.page}
        pages={pagesOf(result.total, RESULTS)}
        lang={lang}
        href={(page) => searchPath({ ...asked, page }, lang)}
      />
    </>
  )
}
