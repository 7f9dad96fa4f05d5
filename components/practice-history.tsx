import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { GapList } from './gap-list'
import { Inline } from './inline'
import { RecognitionDetails } from './recognition-details'
import { Reviews } from './reviews'
import { Section } from './section'
import { SourceNumbers } from './source-numbers'
import { Timeline } from './timeline'
import { TimelineChart } from './timeline-chart'
import { When } from './when'

type Props = { practice: Practice; today: string; lang: Lang }

/** Everything dated or judged about a practice: recognitions, numbers, events, reviews, and what is lost. */
export function PracticeHistory({ practice, today, lang }: Props) {
  const t = words(lang).practice
  return (
    <>
      <Section id="ocena" title={words(lang).filters.fields.recognition}>
        <RecognitionDetails practice={practice} lang={lang} />
      </Section>
      {practice.results.length > 0 && (
        <Section id="liczby" title={t.results}>
          <ul className="chronicle">
            {practice.results.map((result) => (
              <li key={result.key}>
                <p className="font-serif strong">
                  <When date={result.date} lang={lang} />
                </p>
                <p>
                  <Inline text={result.text} lang={result.lang} pageLang={lang} />
                  <SourceNumbers of={[result.source]} sources={practice.sources} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="kalendarium" title={t.timeline}>
        <TimelineChart practice={practice} lang={lang} />
        <Timeline events={practice.timeline} sources={practice.sources} lang={lang} />
      </Section>
      <Reviews practice={practice} today={today} lang={lang} />
      <GapList gaps={practice.gaps} lang={lang} />
    </>
  )
}
