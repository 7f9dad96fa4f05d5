import type { Catalogue, Practice } from '@/lib/catalogue'
import { getCatalogue, getSynonyms } from '@/lib/content'
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
  const index = { search: createSearch(documents, lang, getSynonyms()[lang]), documents: new Map(documents.map((document) => [document.id, document])) }
  indexes.set(lang, index)
  return index
}

/** The practices that a query finds, best first; without a query all of them. */
export function rankedPractices(query: string, { lang, practices }: Catalogue): Practice[] {
  const all = [...practices.values()]
  if (!query.trim()) return all
  const byAddress = new Map(all.map((practice) => [path('practice', lang, practice.slug), practice]))
  return getSearch(lang).search.search(query, all.length * 2).hits.flatMap(({ id }) => byAddress.get(id) ?? [])
}
