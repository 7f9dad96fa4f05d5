import type { Catalogue, Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { categoryIn, isAlone } from '@/lib/queries/categories'
import { typeset } from '@/lib/text/typography'
import { OwnList } from './own-list'

/** What became of each edition's own list of similar actions: listed, none, cut, lost or unread. */
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
  const { recognition } = practice
  const alone = recognition.length > 0 && recognition.every((one) => isAlone(catalogue, practice, one))
  return (
    <div className="my-4 max-w-measure note">
      {recognition.map(({ edition, category }) => (
        <p key={edition.slug}>
          <OwnList of={categoryIn(category, edition)} lang={lang} />
        </p>
      ))}
      {alone && <p>{typeset(t.byTheme, lang)}</p>}
    </div>
  )
}
