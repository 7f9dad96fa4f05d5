import type { Catalogue } from '@/lib/catalogue'
import { getCatalogue, getSynonyms } from '@/lib/content'
import { notSearched, type FoundPractices } from '@/lib/filters/found'
import type { Lang } from '@/lib/i18n'
import { createSearch, type Search } from '@/lib/search/engine'
import { searchDocuments, type FindablePage } from '@/lib/search/documents'

const searches = new Map<Lang, Search<FindablePage>>()

/** The search of one language over everything a reader can find, built when first asked for. */
export function getSearch(lang: Lang): Search<FindablePage> {
  const known = searches.get(lang)
  if (known) return known
  const wordings = getSynonyms()[lang]
  const search = createSearch(searchDocuments(getCatalogue(lang), wordings.asked), lang, wordings)
  searches.set(lang, search)
  return search
}

/** The practices that a query finds, best first; without a query all of them. */
export function findPractices(query: string, catalogue: Catalogue): FoundPractices {
  if (!query) return notSearched(catalogue)
  const { documents, ...rest } = getSearch(catalogue.lang).rank(query, ({ practice }) => practice !== undefined)
  return { ranked: documents.flatMap(({ practice }) => practice ?? []), ...rest }
}
