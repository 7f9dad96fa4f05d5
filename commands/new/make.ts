import { checkContent } from '../../lib/content'
import { text } from '../../lib/content/fields'
import { identify, type ContentFile } from '../../lib/content/parse'
import { cityQuestions, newCity } from './city'
import { editionQuestions, newEdition } from './edition'
import type { Made } from './made'
import { newPractice, practiceQuestions } from './practice'
import { answersTo, nameOf, Unanswered, type Flags, type Person } from './question'
import { evidenceQuestion, newReview, reviewQuestions, sourceQuestions } from './review'
import { langQuestion, newTranslation, translationQuestions } from './translation'

/** What can be made, and what each is called in Polish. */
export const kinds = { practice: 'praktyka', review: 'przegląd praktyki', city: 'miasto', edition: 'edycja', translation: 'tłumaczenie' }

/** Asks what is needed for one kind of file and makes it; nothing is written here. */
export async function make(kind: string, flags: Flags, person: Person, files: readonly ContentFile[], today: string): Promise<Made> {
  const checked = checkContent(files)
  const catalogue = checked.catalogue('pl')
  if (kind === 'practice') return newPractice(await answersTo(practiceQuestions(catalogue), flags, person), catalogue, today)
  if (kind === 'city') return newCity(await answersTo(cityQuestions, flags, person), today)
  if (kind === 'edition') return newEdition(await answersTo(editionQuestions, flags, person), [...catalogue.criteria.keys()], today)
  if (kind === 'review') {
    const chosen = (await answersTo([{ name: 'practice', say: 'Która praktyka (nazwa pliku bez .md)', schema: nameOf([...catalogue.practices.keys()], 'content/practices') }], flags, person))('practice')
    const practice = catalogue.practices.get(chosen)
    const file = files.find(({ path }) => path === `content/practices/${chosen}.md`)
    if (!practice || !file) throw new Unanswered(`Nie ma praktyki „${chosen}”. Nazwy praktyk to nazwy plików w content/practices.`)
    const evidence = evidenceQuestion(practice.sources.map(({ key }) => key))
    const first = await answersTo([...reviewQuestions(today), evidence], flags, person)
    const source = first('sources') ? () => '' : await answersTo(sourceQuestions, flags, person)
    return newReview((name) => first(name) || source(name), new TextDecoder().decode(file.bytes), chosen, catalogue, today)
  }
  if (kind === 'translation') {
    const chosen = (await answersTo([{ name: 'of', say: 'Polski plik do tłumaczenia, np. content/practices/study-in-lublin.md', schema: text }], flags, person))('of')
    const identity = identify(chosen)
    if (!identity || identity.lang !== 'pl' || !files.some(({ path }) => path === chosen)) throw new Unanswered(`Nie ma polskiego pliku „${chosen}”. Podaj ścieżkę od content/, np. content/practices/study-in-lublin.md.`)
    const answer = await answersTo([langQuestion, ...translationQuestions(checked.entries, identity.collection, identity.slug)], flags, person)
    return newTranslation(checked.entries, identity.collection, identity.slug, answer)
  }
  throw new Unanswered(`Co dodać? ${Object.entries(kinds).map(([name, what]) => `${name} (${what})`).join(', ')}. Na przykład: npm run new -- practice`)
}
