import type { HowField, Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { Inline } from './inline'

/** In the order in which an official elsewhere asks. */
export const howFields: readonly HowField[] = [
  'leadBody',
  'forWhom',
  'funding',
  'legalBasis',
  'partners',
  'scale',
  'period',
  'failures',
  'justification',
  'recommendations',
]

/** „The how” at a glance: what an official elsewhere asks first; silence of the sources is said. */
export function HowList({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang)
  return (
    <dl className="facts">
      {howFields.map((field) => (
        <div key={field}>
          <dt>{t.how[field]}</dt>
          <dd>
            <HowValue practice={practice} field={field} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One field of the how, or the statement that the sources are silent on it. */
export function HowValue({ practice, field, lang }: { practice: Practice; field: HowField; lang: Lang }) {
  const said = practice.how[field]
  return said ? (
    <Inline text={said.text} lang={said.lang} pageLang={lang} />
  ) : (
    <span className="silent">{words(lang).silent}</span>
  )
}
