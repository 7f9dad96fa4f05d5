import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { endOf, outcomeOf } from '@/lib/queries/outcome'
import { isRecognisedIn } from '@/lib/queries/practices'
import { reviewState } from '@/lib/queries/reviews'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { audiences, findings, themes } from '@/lib/vocabularies'
import { LocalisedText } from './localised-text'

/**
 * The margin: state with its date, newest review or, without one, what came next, categories, audiences, themes, last
 * change.
 */
export function PracticeFacts({ practice, today, lang }: { practice: Practice; today: string; lang: Lang }) {
  const t = words(lang).practice
  const review = reviewState(practice, today)
  const [newest] = practice.reviews
  // What the state says by itself is not said again.
  const outcome = newest || endOf(practice.status) ? undefined : outcomeOf(practice, today)
  return (
    <dl className="margin">
      <dt>{t.statusLabel}</dt>
      <dd>{typeset(formatStatus(practice.status, lang, today), lang)}</dd>
      {outcome && (
        <>
          <dt>{words(lang).filters.fields.outcome}</dt>
          <dd>
            <a href={`${path('next', lang)}#${outcome}`}>{typeset(findings[outcome][lang], lang)}</a>
          </dd>
        </>
      )}
      {(newest ?? review) && <dt>{t.reviewLabel}</dt>}
      {newest && (
        <dd>
          <a href="#przeglad">{newest.year}</a>: {findings[newest.finding][lang]}
        </dd>
      )}
      {review?.state === 'overdue' && (
        <dd>
          <a href="#przeglad">{t.overdue}</a>
        </dd>
      )}
      {review && !newest && review.state !== 'overdue' && <dd>{typeset(t.reviewDue(review.due), lang)}</dd>}
      <dt>{t.categories}</dt>
      {practice.recognition.map(({ edition, category }) => (
        <dd key={edition.slug}>
          <a href={path('category', lang, category.slug)}>
            <LocalisedText text={category.name} lang={category.lang} pageLang={lang} />
          </a>
          , <a href={path('edition', lang, edition.slug)}>{edition.year}</a>
        </dd>
      ))}
      {practice.proposed && !isRecognisedIn(practice, practice.proposed.category) && (
        <dd>
          <a href={path('category', lang, practice.proposed.category.slug)}>
            <LocalisedText
              text={practice.proposed.category.name}
              lang={practice.proposed.category.lang}
              pageLang={lang}
            />
          </a>
        </dd>
      )}
      <dt>{t.audience}</dt>
      <dd>{typeset(practice.audiences.map((audience) => audiences[audience][lang]).join(', '), lang)}</dd>
      <dt>{t.themes}</dt>
      <dd>{typeset(practice.themes.map((theme) => themes[theme][lang]).join(', '), lang)}</dd>
    </dl>
  )
}
