import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { printPoints } from '@/lib/comparison/print-points'
import { howFields } from '@/lib/content/schemas/how'
import { outcomeOf } from '@/lib/queries/outcome'
import { categoriesFor } from '@/lib/queries/practices'
import { placeName } from '@/lib/text/place-name'
import { plain } from '@/lib/text/plain'
import { recognitionName } from '@/lib/text/recognition-name'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { audiences, findings, themes } from '@/lib/vocabularies'
import { CategoryNames } from './category-names'
import { ComparisonTable, textRow, type Row } from './comparison-table'
import { HowValue } from './how-list'
import { Place } from './place'
import { RecognitionLine } from './recognition-line'

/** Practices side by side over the same fields. */
export function PracticeComparison({
  practices,
  today,
  lang,
}: {
  practices: readonly Practice[]
  today: string
  lang: Lang
}) {
  const t = words(lang)
  const listed = (key: string, title: string, valueOf: (practice: Practice) => string): Row =>
    textRow(key, title, practices.map(valueOf), lang)
  const places = practices.map((practice) => placeName(practice, lang))
  const rows: Row[] = [
    {
      key: 'place',
      title: t.practice.place,
      cells: practices.map((practice) => <Place practice={practice} lang={lang} />),
      texts: places,
    },
    {
      key: 'recognition',
      title: t.filters.fields.recognition,
      cells: practices.map((practice) => <RecognitionLine practice={practice} lang={lang} />),
      texts: practices.map(({ recognition }) => recognition.map((one) => recognitionName(one, lang)).join(', ')),
    },
    {
      key: 'category',
      title: t.practice.categories,
      cells: practices.map((practice) => <CategoryNames practice={practice} lang={lang} />),
      texts: practices.map((practice) =>
        categoriesFor(practice)
          .map(({ name }) => name)
          .join(', '),
      ),
    },
    listed('status', t.practice.statusLabel, ({ status }) => formatStatus(status, lang, today)),
    listed('outcome', t.filters.fields.outcome, (practice) => {
      const outcome = outcomeOf(practice, today)
      return outcome ? findings[outcome][lang] : '–'
    }),
    listed('audience', t.practice.audience, (practice) =>
      practice.audiences.map((audience) => audiences[audience][lang]).join(', '),
    ),
    listed('themes', t.practice.themes, (practice) => practice.themes.map((theme) => themes[theme][lang]).join(', ')),
    ...howFields.map((field): Row => ({
      key: field,
      title: t.how[field],
      cells: practices.map((practice) => <HowValue practice={practice} field={field} lang={lang} />),
      texts: practices.map((practice) => plain(practice.how[field]?.text ?? '')),
    })),
    {
      key: 'sources',
      title: t.practice.sources,
      cells: practices.map(({ slug, sources }) => (
        <a href={`${path('practice', lang, slug)}#zrodla`}>{`${t.practice.sources} (${sources.length})`}</a>
      )),
      texts: practices.map(({ slug }) => slug),
    },
  ]
  // A place is a shorter label than a title, where it says which practice is meant.
  const isPlaceEnough = new Set(places).size === places.length
  const entries = practices.map(({ slug, title, lang: written }, index) => ({
    slug,
    name: title,
    lang: written,
    label: isPlaceEnough ? places[index] : typeset(title, written),
  }))
  return <ComparisonTable view="practice" entries={entries} rows={rows} points={printPoints(rows)} lang={lang} />
}
