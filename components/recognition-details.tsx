import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { categoryIn, titleRecognised } from '@/lib/queries/categories'
import { recognitionName } from '@/lib/text/recognition-name'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { CategoryTitle, OfficialTitle } from './category-title'
import { Inline } from './inline'
import { LocalisedText } from './localised-text'
import { Mark } from './mark'
import { SourceNumbers } from './source-numbers'
import { When } from './when'

/** What each edition gave the practice, in which category, and what jury and experts said of it. */
export function RecognitionDetails({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang)
  return (
    <ul className="register">
      {practice.recognition.map((one) => {
        const { as, edition, category, summary, justification, opinion, lang: written, source } = one
        const inEdition = categoryIn(category, edition)
        const title = titleRecognised(one)
        return (
          <li key={edition.slug}>
            <p className="line strong">
              <Mark as={as} size={18} /> {recognitionName(one, lang)}
            </p>
            <p>
              <a href={path('category', lang, category.slug)}>
                <CategoryTitle of={inEdition} lang={lang} />
              </a>{' '}
              ({t.categoryNumber(inEdition.number, edition.year)}
              {inEdition.translatedTitle && ': '}
              <OfficialTitle of={inEdition} />)<SourceNumbers of={[source]} sources={practice.sources} />
            </p>
            {title && (
              <p className="font-serif">
                <LocalisedText text={title} lang={written} pageLang={lang} />
              </p>
            )}
            {summary && (
              <p className="mt-1">
                <Inline text={summary} lang={written} pageLang={lang} />
              </p>
            )}
            {justification && (
              <p className="mt-1">
                <strong>{t.practice.justification}:</strong>{' '}
                <Inline text={justification} lang={written} pageLang={lang} />
              </p>
            )}
            {opinion && (
              <p className="mt-1">
                <strong>{t.practice.opinion}:</strong> <Inline text={opinion} lang={written} pageLang={lang} />
              </p>
            )}
          </li>
        )
      })}
      {practice.proposed && (
        <li>
          <p className="strong">
            {t.practice.proposedOn} <When date={practice.proposed.on} lang={lang} />
          </p>
          {practice.recognition.length === 0 && <p>{typeset(t.practice.notJudged, lang)}</p>}
        </li>
      )}
    </ul>
  )
}
