import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { Inline } from './inline'
import { Mark } from './mark'
import { Notes } from './timeline'
import { When } from './when'

/** What each edition gave the practice, in which category, and what jury and experts said of it. */
export function RecognitionDetails({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang)
  return (
    <ul className="register">
      {practice.recognition.map(({ as, edition, category, title, summary, justification, opinion, source }) => (
        <li key={edition.slug}>
          <p className="flex items-center gap-2 font-semibold"><Mark as={as} size={18} /> {as === 'award' ? t.awardIn(edition.year) : t.similarIn(edition.year)}</p>
          <p>
            <a href={path('category', lang, category.slug)}>{typeset(category.editions.find((one) => one.edition === edition)?.title ?? category.name, lang)}</a>
            {' '}({t.categoryNumber(category.editions.find((one) => one.edition === edition)?.number ?? 0, edition.year)})<Notes of={[source]} sources={practice.sources} />
          </p>
          {title && <p className="font-serif">{typeset(title, lang)}</p>}
          {summary && <p className="mt-1"><Inline text={summary} lang={practice.lang} pageLang={lang} /></p>}
          {justification && <p className="mt-1"><strong>{t.practice.justification}:</strong> <Inline text={justification} lang={practice.lang} pageLang={lang} /></p>}
          {opinion && <p className="mt-1"><strong>{t.practice.opinion}:</strong> <Inline text={opinion} lang={practice.lang} pageLang={lang} /></p>}
        </li>
      ))}
      {practice.proposed && (
        <li><p className="font-semibold">{t.practice.proposedOn} <When date={practice.proposed.on} lang={lang} /></p>{practice.recognition.length === 0 && <p>{typeset(t.practice.notJudged, lang)}</p>}</li>
      )}
    </ul>
  )
}
