import type { Catalogue } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { practicesOfCategory } from '@/lib/queries/categories'
import { path } from '@/lib/urls'
import { CategorySign } from './category-sign'
import { LocalisedText } from './localised-text'

/** Every category with the number of its practices, or its summary too. */
export function CategoryList({ catalogue, brief = false }: { catalogue: Catalogue; brief?: boolean }) {
  const { lang } = catalogue
  const t = words(lang)
  return (
    <ul className={brief ? 'list-plain' : 'register'}>
      {[...catalogue.categories.values()].map((category) => (
        <li key={category.slug} className="signed">
          <CategorySign category={category} size={brief ? 28 : 44} />
          <div>
            <a
              href={path('category', lang, category.slug)}
              className={brief ? 'strong' : 'font-serif text-lead strong'}
            >
              <LocalisedText text={category.name} lang={category.lang} pageLang={lang} />
            </a>{' '}
            <span className="note">{t.counts.practices(practicesOfCategory(catalogue, category).length)}</span>
            {!brief && (
              <p className="mt-1 max-w-measure">
                <LocalisedText text={category.summary} lang={category.lang} pageLang={lang} />
              </p>
            )}
            {!brief && (
              <p className="note">
                {category.editions.map(({ number, edition }) => t.categoryNumber(number, edition.year)).join(', ')}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
