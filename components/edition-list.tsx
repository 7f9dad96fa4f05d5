import type { Catalogue } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { countsOf, isPending } from '@/lib/queries'
import { path } from '@/lib/urls'
import { Said } from './said'

/** Every edition with its numbers and its summary. */
export function EditionList({ catalogue, lang }: { catalogue: Catalogue; lang: Lang }) {
  const t = words(lang).counts
  return (
    <ul className="register">
      {[...catalogue.editions.values()].map((edition) => {
        const { awards, similar } = countsOf(catalogue, edition)
        return (
          <li key={edition.slug}>
            <a href={path('edition', lang, edition.slug)} className="font-serif text-lead strong">
              <Said text={edition.title} lang={edition.lang} pageLang={lang} />
            </a>{' '}
            <span className="note">
              {isPending(catalogue, edition)
                ? words(lang).edition.pending
                : `${t.awards(awards)}, ${t.similar(similar)}`}
            </span>
            <p className="mt-1 max-w-measure">
              <Said text={edition.summary} lang={edition.lang} pageLang={lang} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
