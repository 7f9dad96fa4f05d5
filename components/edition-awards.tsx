import type { Catalogue, Edition } from '@/lib/catalogue'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { recognisedIn } from '@/lib/queries/categories'
import { categoriesOf } from '@/lib/queries/editions'
import { path } from '@/lib/urls'
import { CategoryTitle, OfficialTitle } from './category-title'
import { LongList } from './long-list'
import { Mark } from './mark'
import { Place } from './place'
import { PracticeLink } from './practice-link'
import { TitleRecognised } from './title-recognised'

/** The categories of an edition by number, each with its award and its similar actions. */
export function EditionAwards({ catalogue, edition }: { catalogue: Catalogue; edition: Edition }) {
  const { lang } = catalogue
  const t = words(lang)
  return (
    <ol className="register">
      {categoriesOf(catalogue, edition).map(({ category, inEdition }) => (
        <li key={category.slug}>
          <h3 className="mt-0 mb-1">
            <span className="text-quiet">{inEdition.number}.</span>{' '}
            <a href={path('category', lang, category.slug)}>
              <CategoryTitle of={inEdition} lang={lang} />
            </a>
          </h3>
          {inEdition.translatedTitle && (
            <p className="note">
              <OfficialTitle of={inEdition} />
            </p>
          )}
          <LongList
            items={recognisedIn(catalogue, edition, category)}
            all={choosing({ category: category.slug, edition: edition.slug })}
            lang={lang}
          >
            {(shown) => (
              <ul>
                {shown.map(({ practice, recognition }) => (
                  <li key={practice.slug} className="line">
                    <Mark as={recognition.as} size={16} />
                    <span>
                      <span className="note">{t.recognition[recognition.as]}: </span>
                      <PracticeLink practice={practice} lang={lang} />, <Place practice={practice} lang={lang} />
                      <TitleRecognised recognition={recognition} lang={lang} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </LongList>
        </li>
      ))}
    </ol>
  )
}
