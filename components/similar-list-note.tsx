import type { Catalogue, CategoryEdition, Practice } from '@/lib/catalogue'
import { foreign } from '@/lib/foreign'
import { words, type Lang } from '@/lib/i18n'
import { categoryIn, isAlone } from '@/lib/queries'
import { typeset } from '@/lib/typography'
import { Sentence } from './sentence'

/** What became of an edition's own list of similar actions in a category, in a sentence. */
export function OwnList({ of, lang }: { of: CategoryEdition; lang: Lang }) {
  const { edition, similarList, title, translatedTitle } = of
  const named = translatedTitle ?? foreign(title, 'pl', lang)
  return <Sentence text={words(lang).similarPage.list[similarList](edition.year, named)} lang={lang} />
}

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
  const alone = recognition.length > 0 && recognition.every((given) => isAlone(catalogue, practice, given))
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
