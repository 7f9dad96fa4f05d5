import { words, type Lang } from '@/lib/i18n'
import { searchPath } from '@/lib/search/address'
import type { Elsewhere } from '@/lib/search/elsewhere'
import { typeset } from '@/lib/text/typography'

/** The ways to what a query finds in other languages of the catalogue, each with how much it is. */
export function OtherLanguages({ found, query, lang }: { found: readonly Elsewhere[]; query: string; lang: Lang }) {
  const t = words(lang).search
  return (
    <ul className="notice row">
      {found.map(({ lang: other, total }) => (
        <li key={other}>
          <a href={searchPath({ query }, other)} hrefLang={other}>
            {typeset(`${t.inLang[other]}: ${t.found(total)}`, lang)}
          </a>
        </li>
      ))}
    </ul>
  )
}
