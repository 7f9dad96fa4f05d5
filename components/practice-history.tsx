import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { isAwarded } from '@/lib/queries'
import { typeset } from '@/lib/typography'
import { findings } from '@/lib/vocabularies'
import { GapList } from './gap-list'
import { Inline } from './inline'
import { RecognitionDetails } from './recognition-details'
import { Section } from './section'
import { Notes, Timeline } from './timeline'
import { TimelineChart } from './timeline-chart'
import { When } from './when'

/** Everything dated or judged about a practice: recognitions, numbers, events, reviews, and what is lost. */
export function PracticeHistory({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang).practice
  return (
    <>
      <Section id="ocena" title={t.recognition}><RecognitionDetails practice={practice} lang={lang} /></Section>
      {practice.results.length > 0 && (
        <Section id="liczby" title={t.results}>
          <ul className="chronicle">
            {practice.results.map((result) => (
              <li key={result.key}><span className="font-serif strong"><When date={result.date} lang={lang} /></span><span><Inline text={result.text} lang={result.lang} pageLang={lang} /><Notes of={[result.source]} sources={practice.sources} /></span></li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="kalendarium" title={t.timeline}><TimelineChart practice={practice} lang={lang} /><Timeline events={practice.timeline} sources={practice.sources} lang={lang} /></Section>
      {isAwarded(practice) && (
        <Section id="przeglad" title={t.reviews}>
          {practice.reviews.map((review) => (
            <p key={review.key} className="max-w-measure"><strong>{typeset(t.reviewed(review.year), lang)}: {findings[review.finding][lang]}.</strong> <Inline text={review.text} lang={review.lang} pageLang={lang} /><Notes of={review.sources} sources={practice.sources} /></p>
          ))}
          <p className="mt-2 max-w-measure text-note text-quiet">{typeset(practice.reviews.length ? t.reviewNote : t.noReview, lang)}</p>
        </Section>
      )}
      <GapList gaps={practice.gaps} lang={lang} />
    </>
  )
}
