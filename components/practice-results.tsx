import type { Practice } from '@/lib/catalogue'
import type { PracticeFilter } from '@/lib/filters'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { PracticeList } from './practice-list'

/** The practices that a filter lets through, with their number and, in plain words, what was not understood. */
export function PracticeResults({ practices, filter: { cities, unknown }, lang }: { practices: readonly Practice[]; filter: PracticeFilter; lang: Lang }) {
  const t = words(lang).results
  return (
    <>
      <h1>{words(lang).practicesPage.title}</h1>
      {unknown.map((name) => <p key={name} className="mt-3 max-w-measure text-lead">{typeset(t.unknownCity(name.slice(0, 60)), lang)}</p>)}
      {cities.length > 0 && <p className="mt-3 max-w-measure text-lead">{typeset(t.found(practices.length, cities.map(({ name }) => name).join(', ')), lang)}</p>}
      {practices.length > 0 ? <div className="mt-6"><PracticeList practices={practices} lang={lang} heading="h2" /></div> : <p className="mt-3">{t.none}</p>}
      <p className="mt-6"><a href={path('practices', lang)}>{t.all}</a></p>
    </>
  )
}
