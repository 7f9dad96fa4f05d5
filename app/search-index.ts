import type { Catalogue } from '@/lib/catalogue'
import { getCatalogue, getSynonyms } from '@/lib/content'
import { everyPractice, type FoundPractices } from '@/lib/filters/found'
import type { Lang } from '@/lib/i18n'
import { createSearch, type Search } from '@/lib/search'
import { searchDocuments, type SearchDocument } from '@/lib/search-documents'
import { path } from '@/lib/urls'

type Index = { search: Search; documents: ReadonlyMap<string, SearchDocument> }
const indexes = new Map<Lang, Index>()

/** The search of one language over everything a reader can find, built when first asked for. */
export function getSearch(lang: Lang): Index {
  const known = indexes.get(lang)
  if (known) return known
  const documents = searchDocuments(getCatalogue(lang))
  const index = {
    search: createSearch(documents, lang, getSynonyms()[lang]),
    documents: new Map(documents.map((document) => [document.id, document])),
  }
  indexes.set(lang, index)
  return index
}

/** The practices that a query finds, best first; without a query all of them. */
export function findPractices(query: string, catalogue: Catalogue): FoundPractices {
  const all = everyPractice(catalogue)
  if (!query) return all
  const byAddress = new Map(all.ranked.map((practice) => [path('practice', catalogue.lang, practice.slug), practice]))
  const { ids, ...told } = getSearch(catalogue.lang).search.rank(query, (id) => byAddress.has(id))
  return { ranked: ids.flatMap((id) => byAddress.get(id) ?? []), ...told }
}
