import type { Catalogue } from '../../catalogue'
import type { Lang } from '../../i18n/langs'
import type { UrlChecks } from '../url-checks'
import type { Entries, Entry, Translations } from '../validate'
import { buildCategory } from './category'
import { buildCity } from './city'
import { buildEdition } from './edition'
import { buildJuror } from './juror'
import { localisationIn, withoutHash } from './localisation'
import { orderIn } from './order'
import { buildPractice } from './practice'
import { sourcesOf } from './sources'

/**
 * Puts linked entries together into the catalogue in one language; words that have no translation stay Polish and say
 * so. Expects that `link` found no problem.
 */
export function build(
  entries: Entries,
  translations: Translations | undefined,
  lang: Lang,
  checks: UrlChecks,
): Catalogue {
  const localisation = localisationIn(lang, translations)
  const sources = sourcesOf(entries.editions, localisation, checks)
  const inOrder = orderIn(lang)
  /** An entry that refers to no other. */
  const localised = <C extends 'criteria' | 'pages' | 'glossary'>(collection: C, entry: Entry<C>) => ({
    ...entry.data,
    ...localisation.entry(collection, entry),
    ...withoutHash(localisation.words(collection, entry.slug)),
  })

  const criteria = inOrder(
    entries.criteria,
    (entry) => localised('criteria', entry),
    ({ number }) => String(number),
  )
  const editions = inOrder(
    entries.editions,
    (entry) => buildEdition(entry, localisation, sources, { criteria }),
    ({ slug }) => slug,
  )
  const cities = inOrder(
    entries.cities,
    (entry) => buildCity(entry, localisation, sources),
    ({ name }) => name,
  )
  const categories = inOrder(
    entries.categories,
    (entry) => buildCategory(entry, localisation, sources, { editions }),
    (category) => category.editions.map(({ edition: { year }, number }) => `${year} ${number}`).join(),
  )
  const practices = inOrder(
    entries.practices,
    (entry) => buildPractice(entry, localisation, sources, { editions, categories, cities }),
    ({ title }) => title,
  )
  const jury = inOrder(
    entries.jury,
    (entry) => buildJuror(entry, localisation, sources, { editions, cities }),
    ({ name }) => name,
  )
  const pages = inOrder(
    entries.pages,
    (entry) => localised('pages', entry),
    ({ slug }) => slug,
  )
  const glossary = inOrder(
    entries.glossary,
    (entry) => localised('glossary', entry),
    ({ term }) => term,
  )
  return { lang, practices, cities, categories, editions, jury, criteria, pages, glossary }
}
