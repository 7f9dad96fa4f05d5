import { schemas } from '../../lib/content/schemas'
import { newFile } from './guide'
import type { Made } from './made'
import type { Answer, Question } from './question'
import { sourceOf, sourceQuestions } from './source'

const { year, summary } = schemas.editions.shape

export const editionQuestions: readonly Question[] = [
  { name: 'year', say: 'Rok edycji', schema: year, read: Number },
  { name: 'summary', say: 'Streszczenie: ile wyróżnień, z których miast', schema: summary },
  ...sourceQuestions,
]

export function newEdition(answer: Answer, today: string): Made {
  const slug = answer('year')
  const data = {
    year: Number(slug),
    title: `Edycja ${slug}`,
    summary: answer('summary'),
    juryComplete: false,
    criteria: [],
    sources: [sourceOf(answer, `publikacja-${slug}`)],
    published: today,
    changed: today,
  }
  const path = `content/editions/${slug}.md`
  return {
    path,
    text: newFile('editions', data),
    next: [
      'W criteria wpisz nazwy plików z content/criteria: kryteria, które według źródła obowiązywały w tej edycji.',
      `W każdej kategorii, którą miała ta edycja, dopisz w editions pozycję z edition: ${slug} i source: publikacja-${slug}.`,
      'Dodaj jurorów w content/jury, a tym, którzy wracają, dopisz rok. Gdy są już wszyscy, wpisz tu juryComplete: true.',
      `Dodaj praktyki: npm run new -- practice --edition ${slug}; tym, które już są w katalogu, dopisz recognition.`,
    ],
  }
}
