import type { Catalogue } from '../../catalogue'
import type { Lang } from '../../i18n/langs'
import type { Links } from '../link-checks'
import type { Entries, Translations } from '../validate'
import { buildCategory } from './category'
import { buildCity } from './city'
import { buildEdition } from './edition'
import { buildJuror } from './juror'
import { orderIn } from './order'
import { buildPractice } from './practice'
import { sourcesOf } from './sources'
import { spoken, wordsIn } from './words'

/**
 * Puts linked entries together into the catalogue in one language; words that have no translation stay Polish and say
 * so. Expects that `link` found no problem.
 */
export function build(entries: Entries, translations: Translations | undefined, lang: Lang, links: Links): Catalogue {
  const words = wordsIn(lang, translations)
  const sources = sourcesOf(entries.editions, words, links)
  const inOrder = orderIn(lang)

  const criteria = inOrder(
    entries.criteria,
    (entry) => ({ ...entry.data, ...words.told('criteria', entry), ...spoken(words.of('criteria', entry.slug)) }),
    ({ number }) => String(number),
  )
  const editions = inOrder(
    entries.editions,
    (entry) => buildEdition(entry, words, sources, { criteria }),
    ({ slug }) => slug,
  )
  const cities = inOrder(
    entries.cities,
    (entry) => buildCity(entry, words, sources),
    ({ name }) => name,
  )
  const categories = inOrder(
    entries.categories,
    (entry) => buildCategory(entry, words, sources, { editions }),
    (category) => category.editions.map(({ edition: { year }, number }) => `${year} ${number}`).join(),
  )
  const practices = inOrder(
    entries.practices,
    (entry) => buildPractice(entry, words, sources, { editions, categories, cities }),
    ({ title }) => title,
  )
  const jury = inOrder(
    entries.jury,
    (entry) => buildJuror(entry, words, sources, { editions, cities }),
    ({ name }) => name,
  )
  const pages = inOrder(
    entries.pages,
    (entry) => ({ ...entry.data, ...words.told('pages', entry), ...spoken(words.of('pages', entry.slug)) }),
    ({ slug }) => slug,
  )
  const glossary = inOrder(
    entries.glossary,
    (entry) => ({ ...entry.data, ...words.told('glossary', entry), ...spoken(words.of('glossary', entry.slug)) }),
    ({ term }) => term,
  )
  return { lang, practices, cities, categories, editions, jury, criteria, pages, glossary }
}
