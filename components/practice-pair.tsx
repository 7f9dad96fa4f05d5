import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import type { Similar } from '@/lib/queries/similar'
import { LocalisedText } from './localised-text'
import { PracticeComparison } from './practice-comparison'
import { Reasons } from './reasons'

/** A practice beside one similar practice, field by field; one pair is open at a time. */
export function PracticePair({
  practice,
  similar: { practice: other, reasons },
  today,
  lang,
  open,
}: {
  practice: Practice
  similar: Similar
  today: string
  lang: Lang
  open: boolean
}) {
  return (
    <details name="para" open={open} className="pair">
      <summary>
        <h2 className="m-0 inline text-lead">
          <LocalisedText text={other.title} lang={other.lang} pageLang={lang} />
        </h2>
        <span className="block note">
          <Reasons of={reasons} lang={lang} />
        </span>
      </summary>
      <PracticeComparison practices={[practice, other]} today={today} lang={lang} />
    </details>
  )
}
