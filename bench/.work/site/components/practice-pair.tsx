import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import type { Similar } from '@/lib/similar'
import { formatDate } from '@/lib/dates'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { states } from '@/lib/vocabularies'
import { howFields, HowValue } from './how-list'
import { Place } from './place'
import { RecognitionLine } from './recognition-line'
import { reasonText } from './similar-list'

/** A practice beside one similar practice, field by field; one pair is open at a time. */
export function PracticePair({ practice, similar: { practice: other, reasons }, lang, open }: { practice: Practice; similar: Similar; lang: Lang; open: boolean }) {
  const t = words(lang)
  const pair = [practice, other]
  return (
    <details name="para" open={open} className="pair">
      <summary>
        <h2 className="m-0 inline text-lead">{typeset(other.title, lang)}</h2>
        <span className="block text-note text-quiet">{reasons.map((reason) => reasonText(reason, lang)).join('; ')}</span>
      </summary>
      <table className="compare">
        <thead>
          <tr><th scope="col">{t.similarPage.field}</th>{pair.map((one) => <th key={one.slug} scope="col"><a href={path('practice', lang, one.slug)}>{typeset(one.title, lang)}</a></th>)}</tr>
        </thead>
        <tbody>
          <tr><th scope="row">{t.practice.place}</th>{pair.map((one) => <td key={one.slug} data-practice={one.title}><Place practice={one} lang={lang} /></td>)}</tr>
          <tr><th scope="row">{t.award}</th>{pair.map((one) => <td key={one.slug} data-practice={one.title}><RecognitionLine practice={one} lang={lang} /></td>)}</tr>
          <tr><th scope="row">{t.practice.statusLabel}</th>{pair.map((one) => <td key={one.slug} data-practice={one.title}>{typeset(t.practice.status(states[one.status.state][lang], formatDate(one.status.asOf, lang)), lang)}</td>)}</tr>
          {howFields.map((field) => (
            <tr key={field}><th scope="row">{t.how[field]}</th>{pair.map((one) => <td key={one.slug} data-practice={one.title}><HowValue practice={one} field={field} lang={lang} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
