import type { HowField, Practice } from '@/lib/catalogue'
import { howFields } from '@/lib/content/schemas/how'
import { words, type Lang } from '@/lib/i18n'
import type { Listed } from '@/lib/text/source-number'
import { Inline } from './inline'

/** „The how” at a glance: what an official elsewhere asks first; silence of the sources is said. */
export function HowList({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang)
  return (
    <dl className="facts">
      {howFields.map((field) => (
        <div key={field}>
          <dt>{t.how[field]}</dt>
          <dd>
            <HowValue practice={practice} field={field} lang={lang} sources={practice.sources} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Value = { practice: Practice; field: HowField; lang: Lang; sources?: Listed | undefined }

/** One field of the how, which refers to the `sources` that the page lists, or that they are silent on it. */
export function HowValue({ practice, field, lang, sources }: Value) {
  const value = practice.how[field]
  return value ? (
    <Inline text={value.text} lang={value.lang} pageLang={lang} sources={sources} />
  ) : (
    <span className="silent">{words(lang).silent}</span>
  )
}
