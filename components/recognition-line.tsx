import type { Edition, Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { standingOf } from '@/lib/queries/practices'
import { recognitionName } from '@/lib/text/recognition-name'
import { Mark } from './mark'

type Props = { practice: Practice; edition?: Edition | undefined; lang: Lang }

/** The mark and the words of all recognition of a practice, or of one `edition`: „Wyróżnienie 2014, Wyróżnienie 2015”. */
export function RecognitionLine({ practice, edition, lang }: Props) {
  const recognition = practice.recognition.filter((one) => !edition || one.edition === edition)
  const standing = standingOf({ recognition })
  if (standing === 'proposed') return <span className="label">{words(lang).proposed}</span>
  return (
    <span className="label">
      <Mark as={standing} size={18} />
      <span>{recognition.map((one) => recognitionName(one, lang)).join(', ')}</span>
    </span>
  )
}
