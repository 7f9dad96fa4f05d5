import type { Catalogue } from '../../catalogue'
import { categoryDocument } from './category'
import { cityDocument } from './city'
import { finished, type FindablePage } from './document'
import { editionDocument } from './edition'
import { helpDocuments } from './help'
import { jurorDocument, juryDocument } from './jury'
import { pageDocuments } from './page'
import { makeOtherNamesOf } from './other-names'
import { practiceDocument } from './practice'
import { termDocument } from './term'

export type { FindablePage }

/** Everything that a reader can find, practices first: the order breaks ties. */
export function searchDocuments(catalogue: Catalogue): FindablePage[] {
  const { lang, practices, cities, categories, editions, jury, glossary } = catalogue
  const drafts = [
    ...[...practices.values()].map((practice) => practiceDocument(practice, lang)),
    ...[...cities.values()].map((city) => cityDocument(city, catalogue)),
    ...[...categories.values()].map((category) => categoryDocument(category, lang)),
    ...helpDocuments(catalogue),
    ...[...editions.values()].map((edition) => editionDocument(edition, lang)),
    ...[...jury.values()].map((juror) => jurorDocument(juror, lang)),
    juryDocument(catalogue),
    ...pageDocuments(catalogue),
    ...[...glossary.values()].map((term) => termDocument(term, lang)),
  ]
  const otherNamesOf = makeOtherNamesOf(drafts, [...glossary.values()], lang)
  return drafts.map((draft) =>
    finished({ ...draft, otherNames: [...(draft.otherNames ?? []), ...otherNamesOf(draft)] }),
  )
}
