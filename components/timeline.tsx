import type { Source, TimelineEvent } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { Inline } from './inline'
import { SourceNumbers } from './source-numbers'
import { When } from './when'

/** Dated events in order, each with the sources that tell of it. */
export function Timeline({
  events,
  sources,
  lang,
}: {
  events: readonly TimelineEvent[]
  sources: readonly Source[]
  lang: Lang
}) {
  return (
    <ol className="chronicle">
      {events.map((event) => (
        <li key={event.key}>
          <p className="font-serif strong">
            <When date={event.date} until={event.until} qualifier={event.qualifier} lang={lang} />
          </p>
          <p>
            <Inline text={event.text} lang={event.lang} pageLang={lang} />
            {event.uncertain && <em className="text-quiet"> ({words(lang).uncertain})</em>}
            <SourceNumbers of={event.sources} sources={sources} />
          </p>
        </li>
      ))}
    </ol>
  )
}
