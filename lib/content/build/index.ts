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
import { spoken, tellingIn } from './telling'

/**
 * Puts linked entries together into the catalogue in one language; words that have no translation stay Polish and say
 * so. Expects that `link` found no problem.
 */
export function build(entries: Entries, translations: Translations | undefined, lang: Lang, links: Links): Catalogue {
  const telling = tellingIn(lang, translations)
  const sources = sourcesOf(entries.editions, telling, links)
  const inOrder = orderIn(lang)

  const criteria = inOrder(
    entries.criteria,
    (entry) => ({ ...entry.data, ...telling.told('criteria', entry), ...spoken(telling.of('criteria', entry.slug)) }),
    ({ number }) => String(number),
  )
  const editions = inOrder(
    entries.editions,
    (entry) => buildEdition(entry, telling, sources, { criteria }),
    ({ slug }) => slug,
  )
  const cities = inOrder(
    entries.cities,
    (entry) => buildCity(entry, telling, sources),
    ({ name }) => name,
  )
  const categories = inOrder(
    entries.categories,
    (entry) => buildCategory(entry, telling, sources, { editions }),
    (category) => category.editions.map(({ edition: { year }, number }) => `${year} ${number}`).join(),
  )
  const practices = inOrder(
    entries.practices,
    (entry) => buildPractice(entry, telling, sources, { editions, categories, cities }),
    ({ title }) => title,
  )
  const jury = inOrder(
    entries.jury,
    (entry) => buildJuror(entry, telling, sources, { editions, cities }),
    ({ name }) => name,
  )
  const pages = inOrder(
    entries.pages,
    (entry) => ({ ...entry.data, ...telling.told('pages', entry), ...spoken(telling.of('pages', entry.slug)) }),
    ({ slug }) => slug,
  )
  const glossary = inOrder(
    entries.glossary,
    (entry) => ({ ...entry.data, ...telling.told('glossary', entry), ...spoken(telling.of('glossary', entry.slug)) }),
    ({ term }) => term,
  )
  return { lang, practices, cities, categories, editions, jury, criteria, pages, glossary }
}
