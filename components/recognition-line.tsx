import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { standingOf } from '@/lib/queries/practices'
import { recognitionName } from '@/lib/text/recognition-name'
import { Mark } from './mark'

/** The mark and the words of what a practice was given: „Wyróżnienie 2014, Wyróżnienie 2015”. */
export function RecognitionLine({ practice, lang }: { practice: Pick<Practice, 'recognition'>; lang: Lang }) {
  const standing = standingOf(practice)
  if (standing === 'proposed') return <span className="label">{words(lang).proposed}</span>
  return (
    <span className="label">
      <Mark as={standing} size={18} />
      <span>{practice.recognition.map((one) => recognitionName(one, lang)).join(', ')}</span>
    </span>
  )
}
