import type { Catalogue, Practice } from '@/lib/catalogue'
import { comparePath } from '@/lib/comparison/address'
import { words } from '@/lib/i18n'
import { similarPractices } from '@/lib/queries/similar'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { Place } from './place'
import { PracticeLink } from './practice-link'
import { Reasons } from './reasons'
import { RecognitionLine } from './recognition-line'

// Those connected with the practice count among the nearest; some others stand here always.
const NEAREST = 4,
  LEAST = 2
// The campaign named up to eight practices beside an awarded one.
const MOST = 10

/**
 * The nearest similar practices with their reasons, all of the same category among them, and the way to the comparison
 * with all. Those connected with this one stand in a list of their own (`PracticeRelations`).
 */
export function SimilarPractices({ catalogue, practice }: { catalogue: Catalogue; practice: Practice }) {
  const { lang } = catalogue
  const t = words(lang)
  const similar = similarPractices(catalogue, practice, MOST)
  const others = similar.filter(({ reasons }) => reasons.every(({ kind }) => kind !== 'relation'))
  const few = Math.max(LEAST, NEAREST - (similar.length - others.length))
  const nearest = others.filter(({ reasons }, place) => place < few || reasons.some(({ kind }) => kind === 'category'))
  return (
    <>
      {nearest.length > 0 && (
        <ul className="register">
          {nearest.map(({ practice: other, reasons }) => (
            <li key={other.slug}>
              <h3 className="mt-0 mb-1">
                <PracticeLink practice={other} lang={lang} />
              </h3>
              <p className="row note">
                <RecognitionLine practice={other} lang={lang} />
                <Place practice={other} lang={lang} />
              </p>
              <p className="text-note">
                <Reasons of={reasons} lang={lang} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {similar.length === 0 && <p>{typeset(t.similarPage.none, lang)}</p>}
      <p className="row mt-4">
        {similar.length > 0 && <a href={path('similar', lang, practice.slug)}>{t.practice.allSimilar}</a>}
        <a href={comparePath('practices', [practice], lang)}>{t.comparePage.fromPractice}</a>
      </p>
    </>
  )
}
