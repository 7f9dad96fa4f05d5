import type { Catalogue } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { placeName } from '@/lib/text/place-name'
import { recognisedIn } from '@/lib/queries/categories'
import { judgedEditions } from '@/lib/queries/editions'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'
import { Mark } from './mark'

/** So many awards of a cell are named; where there are more, they are counted. */
const NAMED = 6

/** The catalogue by category and edition: who was recognised, and how many similar actions stood beside. */
export function CategoryMatrix({ catalogue }: { catalogue: Catalogue }) {
  const { lang } = catalogue
  const t = words(lang)
  const editions = judgedEditions(catalogue)
  return (
    <table className="matrix">
      <caption className="sr-only">{t.editionsPage.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{t.practice.categories}</th>
          {editions.map((edition) => (
            <th key={edition.slug} scope="col">
              <a href={path('edition', lang, edition.slug)}>
                <LocalisedText text={edition.title} lang={edition.lang} pageLang={lang} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...catalogue.categories.values()].map((category) => (
          <tr key={category.slug}>
            <th scope="row">
              <a href={path('category', lang, category.slug)}>
                <LocalisedText text={category.name} lang={category.lang} pageLang={lang} />
              </a>
            </th>
            {editions.map((edition) => {
              const recognised = recognisedIn(catalogue, edition, category)
              const awarded = recognised.filter(({ recognition }) => recognition.as === 'award')
              const similar = recognised.length - awarded.length
              return (
                <td key={edition.slug}>
                  {awarded.length > NAMED ? (
                    <span className="block">
                      <Mark as="award" size={14} /> {t.counts.awards(awarded.length)}
                    </span>
                  ) : (
                    awarded.map(({ practice }) => (
                      <span key={practice.slug} className="block">
                        <Mark as="award" size={14} />{' '}
                        <a href={path('practice', lang, practice.slug)}>
                          {placeName(practice, lang)}
                          <span className="sr-only">
                            {': '}
                            <LocalisedText text={practice.title} lang={practice.lang} pageLang={lang} />
                          </span>
                        </a>
                      </span>
                    ))
                  )}
                  {similar > 0 && (
                    <span className="block note">
                      <Mark as="similar" size={14} />{' '}
                      <a href={`${path('category', lang, category.slug)}#edycja-${edition.year}`}>
                        {t.counts.similar(similar)}
                      </a>
                    </span>
                  )}
                  {recognised.length === 0 && (
                    <span className="text-quiet">
                      {category.editions.some((one) => one.edition === edition) ? '–' : t.editionsPage.notInEdition}
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
