import { schemas } from '../../lib/content/schemas'
import { slugOf } from '../../lib/content/slug'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { named, type Answer, type Question } from './question'

const { term, name } = schemas.glossary.shape

export const termQuestions: readonly Question[] = [
  { name: 'term', say: 'Słowo albo skrót, tak jak wygląda w tekście', schema: named(term) },
  { name: 'name', say: 'Rozwinięcie; gdy to nie skrót, powtórz słowo', schema: name },
]

/** The file of a new term of the glossary, from the answers. */
export function newTerm(answer: Answer, { today }: Known): Made {
  const slug = slugOf(answer('term'))
  const path = `content/glossary/${slug}.md`
  return {
    path,
    text: newFile('glossary', { term: answer('term'), name: answer('name'), published: today, changed: today }),
    next: [
      `Otwórz ${path} i objaśnij słowo pod drugą linią ---, w jednym do trzech prostych zdań.`,
      `W tekstach prowadź do niego tak: [${answer('term')}](glossary:${slug})`,
    ],
  }
}
