import type { Practice } from '@/lib/catalogue'
import { comparedParam, comparePath, MOST } from '@/lib/comparison/address'
import { words, type Lang } from '@/lib/i18n'
import { placeName } from '@/lib/text/place-name'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'

/** More boxes would be longer to read through than the four lists of the page that offers every practice. */
const TICKABLE = 12

/**
 * Below a list of practices: their comparison where they fit into one, boxes to choose some of a short list, else the
 * page where some are chosen.
 */
export function CompareThese({ practices, lang }: { practices: readonly Practice[]; lang: Lang }) {
  const t = words(lang).comparePage
  if (practices.length < 2) return null
  if (practices.length > MOST && practices.length <= TICKABLE) return <Boxes practices={practices} lang={lang} />
  return (
    <p className="mt-6 no-print">
      {practices.length > MOST ? (
        <a href={path('compare', lang)}>{t.title}</a>
      ) : (
        <a href={comparePath('practices', practices, lang)}>{t.these}</a>
      )}
    </p>
  )
}

function Boxes({ practices, lang }: { practices: readonly Practice[]; lang: Lang }) {
  const t = words(lang).comparePage
  return (
    <form action={path('compare', lang)} method="get" className="filters no-print">
      <fieldset className="filter-fields">
        <legend>{t.some}</legend>
        {practices.map((practice) => (
          <label key={practice.slug}>
            <input type="checkbox" name={comparedParam('practices', lang)} value={practice.slug} />{' '}
            <LocalisedText text={practice.title} lang={practice.lang} pageLang={lang} />{' '}
            <span className="note">({placeName(practice, lang)})</span>
          </label>
        ))}
      </fieldset>
      <button type="submit">{t.show}</button>
    </form>
  )
}
