import type { Catalogue, Practice } from '@/lib/catalogue'
import { fields, type FilterState } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { PracticeList } from './practice-list'

/** What a filter asks for, in the words of the reader: „Lublin, Warszawa”. */
export const filterName = ({ chosen }: FilterState, catalogue: Catalogue): string =>
  [...chosen].flatMap(([name, values]) => values.map((value) => fields[name].labels(catalogue).get(value) ?? value)).join(', ')

/** The practices that a filter lets through, with their number and, in plain words, what was not understood. */
export function PracticeResults({ practices, filter, catalogue }: { practices: readonly Practice[]; filter: FilterState; catalogue: Catalogue }) {
  const { lang } = catalogue
  const t = words(lang).results
  return (
    <>
      <h1>{words(lang).practicesPage.title}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.found(practices.length, filterName(filter, catalogue)), lang)}</p>
      {filter.unknown.map(({ param, value }) => <p key={`${param} ${value}`} className="mt-3 max-w-measure">{typeset(t.unknown(param.slice(0, 30), value.slice(0, 60)), lang)}</p>)}
      {practices.length > 0 ? <div className="mt-6"><PracticeList practices={practices} lang={lang} heading="h2" /></div> : <p className="mt-3">{t.none}</p>}
      <p className="mt-6"><a href={path('practices', lang)}>{t.all}</a></p>
    </>
  )
}
