import type { Catalogue } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { countsOf, isPending } from '@/lib/queries/editions'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'

/** Every edition with its numbers, and its summary unless it is brief. */
export function EditionList({ catalogue, brief = false }: { catalogue: Catalogue; brief?: boolean }) {
  const { lang } = catalogue
  const t = words(lang).counts
  return (
    <ul className={brief ? 'list-plain' : 'register'}>
      {[...catalogue.editions.values()].map((edition) => {
        const { awards, similar } = countsOf(catalogue, edition)
        return (
          <li key={edition.slug}>
            <a href={path('edition', lang, edition.slug)} className={brief ? 'strong' : 'font-serif text-lead strong'}>
              <LocalisedText text={edition.title} lang={edition.lang} pageLang={lang} />
            </a>{' '}
            <span className="note">
              {isPending(catalogue, edition)
                ? words(lang).edition.pending
                : `${t.awards(awards)}, ${t.similar(similar)}`}
            </span>
            {!brief && (
              <p className="mt-1 max-w-measure">
                <LocalisedText text={edition.summary} lang={edition.lang} pageLang={lang} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
