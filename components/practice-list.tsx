import type { Edition, Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { CategoryNames } from './category-names'
import { LocalisedText } from './localised-text'
import { Place } from './place'
import { PracticeLink } from './practice-link'
import { RecognitionLine } from './recognition-line'
import { TitleRecognised } from './title-recognised'

/**
 * Practices as entries of a register: title, recognition, place, state, summary; in the list of an `edition`, only what
 * that one gave them, and the title under which it did.
 */
export function PracticeList({
  practices,
  today,
  lang,
  brief = false,
  place = true,
  category = true,
  edition,
}: {
  practices: readonly Practice[]
  today: string
  lang: Lang
  brief?: boolean
  place?: boolean
  category?: boolean
  edition?: Edition
}) {
  return (
    <ul className="register">
      {practices.map((practice) => (
        <li key={practice.slug}>
          <h3 className="mt-0 mb-1 text-lead">
            <PracticeLink practice={practice} lang={lang} />
          </h3>
          <p className="row note">
            <Recognised practice={practice} edition={edition} lang={lang} />
            {category && (
              <span>
                <CategoryNames practice={practice} lang={lang} />
              </span>
            )}
            {place && <Place practice={practice} lang={lang} />}
            <span>{typeset(formatStatus(practice.status, lang, today), lang)}</span>
          </p>
          {!brief && (
            <p className="mt-1 max-w-measure">
              <LocalisedText text={practice.summary} lang={practice.lang} pageLang={lang} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

type RecognisedProps = { practice: Practice; edition: Edition | undefined; lang: Lang }

function Recognised({ practice, edition, lang }: RecognisedProps) {
  if (!edition) return <RecognitionLine practice={practice} lang={lang} />
  const recognition = practice.recognition.filter((one) => one.edition === edition)
  return (
    <>
      <RecognitionLine practice={{ recognition }} lang={lang} />
      {recognition.map((one) => (
        <TitleRecognised key={one.edition.slug} recognition={one} lang={lang} />
      ))}
    </>
  )
}
