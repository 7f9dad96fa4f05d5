import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { outcomeOf } from '@/lib/outcome'
import { categoriesFor } from '@/lib/queries'
import { placeName } from '@/lib/place-name'
import { plain } from '@/lib/plain'
import { formatStatus } from '@/lib/status'
import { typeset } from '@/lib/typography'
import { audiences, findings, themes } from '@/lib/vocabularies'
import { CategoryNames } from './category-names'
import { ComparisonTable, type Row } from './comparison-table'
import { howFields, HowValue } from './how-list'
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
  const listed = (key: string, title: string, valueOf: (practice: Practice) => string): Row => ({
    key,
    title,
    cells: practices.map((practice) => typeset(valueOf(practice), lang)),
    same: practices.map(valueOf),
  })
  const rows: Row[] = [
    {
      key: 'place',
      title: t.practice.place,
      cells: practices.map((practice) => <Place practice={practice} lang={lang} />),
      same: practices.map((practice) => placeName(practice, lang)),
    },
    {
      key: 'given',
      title: t.filters.fields.given,
      cells: practices.map((practice) => <RecognitionLine practice={practice} lang={lang} />),
    },
    {
      key: 'category',
      title: t.practice.categories,
      cells: practices.map((practice) => <CategoryNames practice={practice} lang={lang} />),
      same: practices.map((practice) =>
        categoriesFor(practice)
          .map(({ slug }) => slug)
          .join(),
      ),
    },
    listed('status', t.practice.statusLabel, ({ status }) => formatStatus(status, lang, today)),
    listed('outcome', t.filters.fields.outcome, (practice) => {
      const outcome = outcomeOf(practice)
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
      same: practices.map((practice) => plain(practice.how[field]?.text ?? '')),
    })),
  ]
  const entries = practices.map(({ slug, title, lang: written }) => ({ slug, name: title, lang: written }))
  return <ComparisonTable view="practice" entries={entries} rows={rows} lang={lang} />
}
