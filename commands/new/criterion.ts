import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { slugOf } from '../../lib/content/slug'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { named, type Answer, type Question } from './question'

const { number, name, question } = schemas.criteria.shape

/** What a new criterion is asked for, given those there are. */
export const criterionQuestions = ({ criteria }: Catalogue): readonly Question[] => [
  { name: 'name', say: 'Nazwa kryterium', schema: named(name) },
  { name: 'question', say: 'Kryterium jako pytanie do miasta, które zgłasza praktykę', schema: question },
  {
    name: 'number',
    say: 'Numer, który ustala kolejność',
    schema: number,
    read: Number,
    otherwise: String(Math.max(0, ...[...criteria.values()].map((one) => one.number)) + 1),
  },
]

/** The file of a new criterion, from the answers. */
export function newCriterion(answer: Answer, { today }: Known): Made {
  const slug = slugOf(answer('name'))
  const path = `content/criteria/${slug}.md`
  const data = {
    number: Number(answer('number')),
    name: answer('name'),
    question: answer('question'),
    published: today,
    changed: today,
  }
  return {
    path,
    text: newFile('criteria', data),
    next: [
      `Otwórz ${path} i napisz pod drugą linią ---, o co to kryterium pyta.`,
      `Wpisz ${slug} w criteria każdej edycji, w której obowiązywało.`,
    ],
  }
}
