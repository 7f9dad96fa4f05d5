import type { Catalogue } from '../../lib/catalogue'
import { SILENT } from '../../lib/content/schemas/fields'
import { schemas } from '../../lib/content/schemas'
import { how } from '../../lib/content/schemas/how'
import { freeSlug, slugOf, takenSlugs } from '../../lib/content/slug'
import { isAfter } from '../../lib/text/dates'
import { audiences, leadBodyKinds, states, themes } from '../../lib/vocabularies'
import { voivodeships } from '../../lib/voivodeships'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { listOf, named, nameOf, type Answer, type Question } from './question'
import { recognitionOf, recognitionQuestions } from './recognition'
import { sourceOf, sourceQuestions } from './source'

const { title, summary, status, timeline, ...fields } = schemas.practices.shape
const event = timeline.element.shape

/** What must be known of a practice. */
export const practiceQuestions = (catalogue: Catalogue, today: string): Question[] => {
  const { edition, as, category } = recognitionQuestions(catalogue)
  const cities = [...catalogue.cities.keys()]
  return [
    { name: 'title', say: 'Nazwa praktyki, krótka', schema: named(title) },
    {
      name: 'city',
      say: 'Miasto (nazwa pliku z content/cities). Pomiń, gdy prowadzi ją urząd wojewódzki',
      schema: nameOf(cities, 'content/cities'),
      options: cities,
      otherwise: '',
    },
    {
      name: 'voivodeship',
      say: 'Województwo, gdy nie ma miasta',
      schema: fields.voivodeship,
      options: Object.keys(voivodeships),
      when: (answer) => answer('city') === '',
    },
    { name: 'summary', say: 'Streszczenie do 400 znaków: co, gdzie i dla kogo', schema: summary },
    { name: 'themes', say: 'Tematy, po przecinku', schema: fields.themes, read: listOf, options: Object.keys(themes) },
    {
      name: 'audiences',
      say: 'Dla kogo, po przecinku',
      schema: fields.audiences,
      read: listOf,
      options: Object.keys(audiences),
    },
    {
      name: 'leadBodyKind',
      say: 'Rodzaj instytucji, która ją prowadzi',
      schema: fields.leadBodyKind,
      options: Object.keys(leadBodyKinds),
    },
    { ...edition, say: `${edition.say}. Pomiń, gdy praktyka jest tylko zgłoszona`, otherwise: '' },
    { ...as, otherwise: 'similar', when: (answer) => answer('edition') !== '' },
    category,
    ...sourceQuestions,
    { name: 'state', say: 'Stan', schema: status.shape.state, options: Object.keys(states) },
    {
      name: 'date',
      say: 'Data najnowszego wydarzenia, o którym mówi źródło (2026, 2026-03 albo 2026-03-14)',
      schema: event.date.refine((date) => !isAfter(date, today), `daty nie późniejszej niż ${today}`),
    },
    { name: 'event', say: 'Co się wtedy stało, jednym zdaniem', schema: event.text },
  ]
}

/**
 * A practice with everything that must be known; what is not known yet stands in its file as a question or a comment.
 */
export function newPractice(answer: Answer, { catalogue, today }: Known): Made {
  const place = answer('city') || answer('voivodeship')
  const name = freeSlug([place, slugOf(answer('title'))].filter(Boolean).join('-'), takenSlugs(catalogue))
  const data = {
    title: answer('title'),
    ...(answer('city') ? { city: answer('city') } : {}),
    ...(answer('voivodeship') ? { voivodeship: answer('voivodeship') } : {}),
    summary: answer('summary'),
    themes: listOf(answer('themes')),
    audiences: listOf(answer('audiences')),
    leadBodyKind: answer('leadBodyKind'),
    status: { state: answer('state'), asOf: answer('date'), source: 'zrodlo' },
    ...(answer('edition')
      ? { recognition: [recognitionOf(answer, catalogue)] }
      : { proposed: { on: today, category: answer('category') } }),
    how: Object.fromEntries(Object.keys(how.shape).map((field) => [field, SILENT])),
    timeline: [{ key: 'wydarzenie', date: answer('date'), text: answer('event'), sources: ['zrodlo'] }],
    sources: [sourceOf(answer, 'zrodlo')],
    published: today,
    changed: today,
  }
  const path = `content/practices/${name}.md`
  return {
    path,
    text: newFile('practices', data),
    next: [
      `Otwórz ${path}: uzupełnij pola how (przy każdym stoi pytanie, a tekst kończy się przypisem [](source:klucz)) i napisz opis pod drugą linią ---.`,
      ...(answer('edition') ? ['Sprawdź, czy recognition wskazuje właściwe źródło edycji.'] : []),
    ],
  }
}
