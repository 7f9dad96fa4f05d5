import type { Catalogue, City } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { helpPath } from '@/lib/queries/help'
import { typeset } from '@/lib/text/typography'
import { Inline } from './inline'

/**
 * The way for who needs help now, where the catalogue has the list of places; from a city to its own, with the warning
 * that stands above the whole list.
 */
export function WhereToGo({ catalogue, city }: { catalogue: Catalogue; city?: City }) {
  const { lang } = catalogue
  const t = words(lang).help
  const address = helpPath(catalogue, city?.slug)
  if (!address) return null
  return (
    <p className="mt-3 max-w-measure">
      {typeset(t.question, lang)} <a href={address}>{typeset(t.whereToGo, lang)}</a>.
      {city && (
        <>
          {' '}
          <Inline text={t.before} lang={lang} pageLang={lang} />
        </>
      )}
    </p>
  )
}
