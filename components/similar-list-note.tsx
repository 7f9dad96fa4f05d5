import type { Catalogue, Practice } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { categoryIn, isAlone } from '@/lib/queries/categories'
import { typeset } from '@/lib/text/typography'
import { SimilarListSentence } from './similar-list-sentence'

/** What became of each edition's own list of similar actions: listed, none, cut, lost or unread. */
export function SimilarListNote({ catalogue, practice }: { catalogue: Catalogue; practice: Practice }) {
  const { lang } = catalogue
  const t = words(lang).similarPage
  const { recognition } = practice
  const alone = recognition.length > 0 && recognition.every((one) => isAlone(catalogue, practice, one))
  return (
    <div className="my-4 max-w-measure note">
      {recognition.map(({ edition, category }) => (
        <p key={edition.slug}>
          <SimilarListSentence of={categoryIn(category, edition)} lang={lang} />
        </p>
      ))}
      {alone && <p>{typeset(t.byTheme, lang)}</p>}
    </div>
  )
}
