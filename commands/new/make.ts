import type { Catalogue } from '../../lib/catalogue'
import type { Checked } from '../../lib/content/check'
import type { ContentFile } from '../../lib/content/parse'
import { ownOf } from '../../lib/names'
import { categoryQuestions, newCategory } from './category'
import { cityQuestions, newCity } from './city'
import { criterionQuestions, newCriterion } from './criterion'
import { editionQuestions, newEdition } from './edition'
import { jurorQuestions, newJuror } from './juror'
import { whatToMake, type Kind } from './kinds'
import type { Known, Made, Maker } from './made'
import { newPractice, practiceQuestions } from './practice'
import { answersTo, refuseUnknown, Unanswered, type Answer, type Flags, type Person, type Question } from './question'
import { makeRecognition } from './recognition'
import { makeReview } from './review'
import { newTerm, termQuestions } from './term'
import { makeTranslation } from './translation'

/** Makes a file of the answers to one list of questions. */
const asking =
  (
    questionsFor: (catalogue: Catalogue, today: string) => readonly Question[],
    make: (answer: Answer, known: Known) => Made,
  ): Maker =>
  async ({ flags, person, ...known }) => {
    const { catalogue, today } = known
    const questions = questionsFor(catalogue, today)
    refuseUnknown(flags, questions)
    return make(await answersTo(questions, flags, person), known)
  }

const makers: Readonly<Record<Kind, Maker>> = {
  practice: asking(practiceQuestions, newPractice),
  recognition: makeRecognition,
  review: makeReview,
  city: asking(() => cityQuestions, newCity),
  edition: asking(() => editionQuestions, newEdition),
  category: asking(categoryQuestions, newCategory),
  juror: asking(jurorQuestions, newJuror),
  criterion: asking(criterionQuestions, newCriterion),
  term: asking(() => termQuestions, newTerm),
  translation: makeTranslation,
}

/** Asks what is needed for one kind of file and makes it; nothing is written here. */
export async function make(
  kind: string,
  flags: Flags,
  person: Person,
  files: readonly ContentFile[],
  checked: Checked,
  today: string,
): Promise<Made> {
  const maker: Maker | undefined = ownOf(makers, kind)
  if (!maker) throw new Unanswered(`${whatToMake}. Na przykład: npm run new -- practice`)
  return maker({ flags, person, files, checked, catalogue: checked.catalogue('pl'), today })
}
