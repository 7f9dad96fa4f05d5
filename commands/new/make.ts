import type { Catalogue } from '../../lib/catalogue'
import { checkContent } from '../../lib/content'
import { text } from '../../lib/content/schemas/fields'
import type { ContentFile } from '../../lib/content/parse'
import { identify } from '../../lib/content/parse/file-name'
import { ownOf } from '../../lib/names'
import { categoryQuestions, newCategory } from './category'
import { cityQuestions, newCity } from './city'
import { criterionQuestions, newCriterion } from './criterion'
import { editionQuestions, newEdition } from './edition'
import { jurorQuestions, newJuror } from './juror'
import { whatToMake } from './kinds'
import type { Made } from './made'
import { newPractice, practiceQuestions } from './practice'
import {
  answersTo,
  nameOf,
  refuseUnknown,
  Unanswered,
  type Answer,
  type Flags,
  type Person,
  type Question,
} from './question'
import { evidenceQuestion, newReview, reviewQuestions } from './review'
import { sourceQuestions } from './source'
import { newTerm, termQuestions } from './term'
import { langQuestion, newTranslation, translationQuestions } from './translation'

type Maker = {
  questions: (catalogue: Catalogue, today: string) => readonly Question[]
  make: (answer: Answer, catalogue: Catalogue, today: string) => Made
}
/** What is made of answers to one list of questions. */
const makers: Readonly<Record<string, Maker>> = {
  practice: { questions: practiceQuestions, make: newPractice },
  city: { questions: () => cityQuestions, make: (answer, _, today) => newCity(answer, today) },
  edition: { questions: () => editionQuestions, make: (answer, _, today) => newEdition(answer, today) },
  category: { questions: categoryQuestions, make: newCategory },
  juror: { questions: jurorQuestions, make: newJuror },
  criterion: { questions: criterionQuestions, make: (answer, _, today) => newCriterion(answer, today) },
  term: { questions: () => termQuestions, make: (answer, _, today) => newTerm(answer, today) },
}

/** Asks what is needed for one kind of file and makes it; nothing is written here. */
export async function make(
  kind: string,
  flags: Flags,
  person: Person,
  files: readonly ContentFile[],
  today: string,
): Promise<Made> {
  const checked = checkContent(files)
  const catalogue = checked.catalogue('pl')
  const maker = ownOf(makers, kind)
  if (maker) {
    const questions = maker.questions(catalogue, today)
    refuseUnknown(flags, questions)
    return maker.make(await answersTo(questions, flags, person), catalogue, today)
  }
  if (kind === 'review') {
    const which: Question = {
      name: 'practice',
      say: 'Która praktyka (nazwa pliku bez .md)',
      schema: nameOf([...catalogue.practices.keys()], 'content/practices'),
    }
    refuseUnknown(flags, [which, ...reviewQuestions(today), evidenceQuestion([]), ...sourceQuestions])
    const chosen = (await answersTo([which], flags, person))('practice')
    const practice = catalogue.practices.get(chosen)
    const file = files.find(({ path }) => path === `content/practices/${chosen}.md`)
    if (!practice || !file)
      throw new Unanswered(`Nie ma praktyki „${chosen}”. Nazwy praktyk to nazwy plików w content/practices.`)
    const evidence = evidenceQuestion(practice.sources.map(({ key }) => key))
    const first = await answersTo([...reviewQuestions(today), evidence], flags, person)
    const source = first('sources') ? () => '' : await answersTo(sourceQuestions, flags, person)
    return newReview(
      (name) => first(name) || source(name),
      new TextDecoder().decode(file.bytes),
      chosen,
      catalogue,
      today,
    )
  }
  if (kind === 'translation') {
    const which: Question = {
      name: 'of',
      say: 'Polski plik do tłumaczenia, np. content/practices/study-in-lublin.md',
      schema: text,
    }
    const chosen = (await answersTo([which], flags, person))('of')
    const identity = identify(chosen)
    if (!identity || identity.lang !== 'pl' || !files.some(({ path }) => path === chosen))
      throw new Unanswered(
        `Nie ma polskiego pliku „${chosen}”. Podaj ścieżkę od content/, np. content/practices/study-in-lublin.md.`,
      )
    const questions = [langQuestion, ...translationQuestions(checked.entries, identity.collection, identity.slug)]
    refuseUnknown(flags, [which, ...questions])
    const answer = await answersTo(questions, flags, person)
    return newTranslation(checked.entries, identity.collection, identity.slug, answer)
  }
  throw new Unanswered(`${whatToMake}. Na przykład: npm run new -- practice`)
}
