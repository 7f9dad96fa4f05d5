import { schemas } from '../../lib/content/schemas'
import { newFile } from './guide'
import type { Known, Made } from './made'
import type { Answer, Question } from './question'
import { sourceOf, sourceQuestions } from './source'

const { year, summary } = schemas.editions.shape

export const editionQuestions: readonly Question[] = [
  { name: 'year', say: 'Rok edycji', schema: year, read: Number },
  { name: 'summary', say: 'Streszczenie: ile wyróżnień, z których miast', schema: summary },
  ...sourceQuestions,
]

/** The file of a new edition, from the answers. */
export function newEdition(answer: Answer, { today }: Known): Made {
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
      `Nowe kategorie i jurorów dodają npm run new -- category i npm run new -- juror. W każdej kategorii, która już jest i którą ma ta edycja, dopisz w editions pozycję z edition: ${slug}, similarList: pending i source: publikacja-${slug}.`,
      'Jurorom, którzy wracają, dopisz rok. Gdy jury jest całe, wpisz tu juryComplete: true.',
      `Gdy edycja oceni praktyki, popraw w kategoriach similarList i dodaj je: npm run new -- practice --edition ${slug}; tym, które już są w katalogu, dopisz wyróżnienie: npm run new -- recognition --edition ${slug}.`,
    ],
  }
}
