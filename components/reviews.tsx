import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { hasReviews, reviewState } from '@/lib/queries/reviews'
import { typeset } from '@/lib/text/typography'
import { findings } from '@/lib/vocabularies'
import { Inline } from './inline'
import { Section } from './section'
import { SourceNumbers } from './source-numbers'

/** The reviews of a practice, newest first; an awarded one was promised one a year, and where it is overdue, that is said. */
export function Reviews({ practice, today, lang }: { practice: Practice; today: string; lang: Lang }) {
  const t = words(lang).practice
  if (!hasReviews(practice)) return null
  const review = reviewState(practice, today)
  return (
    <Section id="przeglad" title={t.reviews}>
      {review?.state === 'overdue' && (
        <p className="notice mb-3">{typeset(t.reviewOverdue(review.newest?.year, review.due), lang)}</p>
      )}
      {practice.reviews.map(({ key, year, finding, text, lang: written, sources }) => (
        <p key={key} className="max-w-measure">
          <strong>
            {typeset(t.reviewed(year), lang)}: {findings[finding][lang]}.
          </strong>{' '}
          <Inline text={text} lang={written} pageLang={lang} />
          <SourceNumbers of={sources} sources={practice.sources} />
        </p>
      ))}
      {review && (
        <p className="mt-2 max-w-measure note">
          {typeset(review.newest ? t.reviewNote : t.noReview, lang)}
          {review.state !== 'overdue' && ` ${typeset(t.reviewDue(review.due), lang)}`}
        </p>
      )}
    </Section>
  )
}
