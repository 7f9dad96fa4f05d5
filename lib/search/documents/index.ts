import type { Catalogue } from '../../catalogue'
import type { OtherNames } from '../../content/synonyms'
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

/** Everything that a reader can find, practices first: the order breaks ties. Pages are found by what is `asked` too. */
export function searchDocuments(catalogue: Catalogue, asked: OtherNames): FindablePage[] {
  const { lang, practices, cities, categories, editions, jury, glossary } = catalogue
  const drafts = [
    ...[...practices.values()].map((practice) => practiceDocument(practice, lang)),
    ...[...cities.values()].map((city) => cityDocument(city, catalogue, asked)),
    ...[...categories.values()].map((category) => categoryDocument(category, lang)),
    ...helpDocuments(catalogue),
    ...[...editions.values()].map((edition) => editionDocument(edition, lang, asked)),
    ...[...jury.values()].map((juror) => jurorDocument(juror, lang)),
    juryDocument(catalogue, asked),
    ...pageDocuments(catalogue, asked),
    ...[...glossary.values()].map((term) => termDocument(term, lang)),
  ]
  const otherNamesOf = makeOtherNamesOf(drafts, [...glossary.values()], asked)
  return drafts.map((draft) =>
    finished({ ...draft, otherNames: [...(draft.otherNames ?? []), ...otherNamesOf(draft)] }),
  )
}
