import type { Catalogue, Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { recognisedIn } from '@/lib/queries'
import { typeset } from '@/lib/typography'

/** What became of each edition's own list of similar actions: listed, none, cut or lost. */
export function SimilarListNote({
  catalogue,
  practice,
  lang,
}: {
  catalogue: Catalogue
  practice: Practice
  lang: Lang
}) {
  const t = words(lang).similarPage
  const lists = practice.recognition.flatMap(({ edition, category }) =>
    category.editions.filter((one) => one.edition === edition).map((inEdition) => ({ edition, category, inEdition })),
  )
  const alone =
    lists.length > 0 && lists.every(({ edition, category }) => recognisedIn(catalogue, edition, category).length < 2)
  return (
    <div className="my-4 max-w-measure note">
      {lists.map(({ edition, inEdition }) => (
        <p key={edition.slug}>
          {typeset(t.list[inEdition.similarList](edition.year, inEdition.translatedTitle ?? inEdition.title), lang)}
        </p>
      ))}
      {alone && <p>{typeset(t.byTheme, lang)}</p>}
    </div>
  )
}
