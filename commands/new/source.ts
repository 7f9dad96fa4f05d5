import type { Catalogue } from '../../lib/catalogue'
import { source } from '../../lib/content/schemas/source'
import { sourceKinds } from '../../lib/vocabularies'
import type { Answer, Question } from './question'

/** What must be known of a source. */
export const sourceQuestions: readonly Question[] = [
  {
    name: 'source-title',
    say: 'Źródło: tytuł, albo prosty opis, np. „Strona miasta o programie”',
    schema: source.shape.title,
  },
  { name: 'source-publisher', say: 'Źródło: kto je wydał', schema: source.shape.publisher },
  { name: 'source-kind', say: 'Źródło: rodzaj', schema: source.shape.kind, options: Object.keys(sourceKinds) },
  { name: 'source-address', say: 'Źródło: adres w internecie', schema: source.shape.address, otherwise: '' },
]

/** The source that was told of. */
export const sourceOf = (answer: Answer, key: string) => ({
  key,
  title: answer('source-title'),
  publisher: answer('source-publisher'),
  kind: answer('source-kind'),
  ...(answer('source-address') ? { address: answer('source-address') } : {}),
})

/** The first source of an edition, on which what it gave mostly rests. */
export const editionSource = ({ editions }: Catalogue, year: string) => editions.get(year)?.sources[0]?.key
/** What its author does next with a file that rests on it. */
export const checkEditionSource = (path: string) =>
  `Otwórz ${path}: sprawdź, czy source wskazuje właściwe źródło edycji, i napisz tekst pod drugą linią ---.`
