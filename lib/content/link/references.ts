import type { CollectionName, FrontMatter } from '../schemas'
import { key, slug, year } from '../schemas/fields'
import type { Check } from './round'
import { valuesAt, type Pattern } from './values'

/** The fields of each collection that name something: a file of a collection, or a source by its key. */
const named: { [C in CollectionName]: readonly [Pattern<FrontMatter<C>>, CollectionName | 'sources'][] } = {
  practices: [
    ['city', 'cities'],
    ['status.source', 'sources'],
    ['recognition.*.edition', 'editions'],
    ['recognition.*.category', 'categories'],
    ['recognition.*.source', 'sources'],
    ['proposed.category', 'categories'],
    ['results.*.source', 'sources'],
    ['timeline.*.sources.*', 'sources'],
    ['reviews.*.sources.*', 'sources'],
    ['relations.*.practice', 'practices'],
  ],
  cities: [['timeline.*.sources.*', 'sources']],
  categories: [
    ['editions.*.edition', 'editions'],
    ['editions.*.source', 'sources'],
  ],
  editions: [
    ['criteria.*', 'criteria'],
    ['timeline.*.sources.*', 'sources'],
  ],
  jury: [
    ['editions.*', 'editions'],
    ['citySlug', 'cities'],
    ['source', 'sources'],
  ],
  criteria: [],
  pages: [],
  glossary: [],
}

/** Ensure that what fields name is there. A value that is no name has had its own problem. */
export const namesLeadSomewhere: Check = ({ polish, exists, hasSource }) => {
  for (const file of polish)
    for (const [pattern, to] of named[file.collection])
      for (const { path, value } of valuesAt(file.data, pattern)) {
        const name = (to === 'editions' ? year : to === 'sources' ? key : slug).safeParse(value).data
        if (name === undefined) continue
        if (to === 'sources') hasSource(file, path, String(name))
        else exists(file, path, to, name)
      }
}
