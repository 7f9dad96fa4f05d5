import { z } from 'zod'
import { audiences, findings, leadBodyKinds, relationKinds, states, themes } from '../../vocabularies'
import { voivodeships } from '../../voivodeships'
import { dated, day, evenThen, key, list, oneOf, partialDate, plainText, slug, some, text, year } from './fields'
import { how, howTranslation } from './how'
import { source } from './source'
import { event, gap } from './timeline'
import { byKey, present, notesOf, textsOf, translates } from './words'

const result = z.strictObject({ key, date: partialDate, text, source: key })
const review = z.strictObject({ key, year, finding: oneOf(findings), text, sources: some(key) })
const relation = z.strictObject({ key, practice: slug, kind: oneOf(relationKinds), text })

/** What an edition said of a practice in words of its own. */
const statement = z.strictObject({ title: plainText, summary: plainText, justification: text, opinion: text }).partial()
const recognition = z.strictObject({
  edition: year,
  category: slug,
  as: z.enum(['award', 'similar']),
  ...statement.shape,
  source: key,
})

/** One initiative of one place, whatever editions recognised it. */
export const practice = z
  .strictObject({
    title: plainText.max(200, 'tytułu do 200 znaków'),
    city: slug.optional(),
    voivodeship: oneOf(voivodeships).optional(),
    formerSlugs: list(slug),
    summary: plainText.max(400, 'streszczenia do 400 znaków'),
    themes: some(oneOf(themes)),
    audiences: some(oneOf(audiences)),
    leadBodyKind: oneOf(leadBodyKinds),
    status: z.strictObject({ state: oneOf(states), asOf: partialDate, source: key }),
    recognition: list(recognition),
    /**
     * When a practice was proposed for the catalogue and in which category: until an edition judges it, this is all its
     * standing.
     */
    proposed: z.strictObject({ on: day, category: slug }).optional(),
    how,
    results: list(result),
    timeline: some(event),
    reviews: list(review),
    gaps: list(gap),
    relations: list(relation),
    sources: list(source),
    ...dated,
  })
  .refine((entry) => (entry.city === undefined) !== (entry.voivodeship === undefined), {
    ...evenThen,
    error: 'dokładnie jednego z pól: city albo voivodeship',
    path: ['city'],
    params: { fix: 'ma być jedno z nich: city, a gdy praktykę prowadzi urząd wojewódzki, voivodeship' },
  })
  .refine(({ recognition, proposed }) => proposed || !Array.isArray(recognition) || recognition.length > 0, {
    ...evenThen,
    error: 'co najmniej jednego wpisu; praktyka jeszcze nieoceniona ma zamiast tego pole proposed',
    path: ['recognition'],
  })

export const practiceTranslation = z.strictObject({
  translates,
  title: plainText,
  summary: plainText,
  how: howTranslation,
  recognition: z.record(z.string(), statement).default({}),
  results: byKey,
  timeline: byKey,
  reviews: byKey,
  gaps: byKey,
  relations: byKey,
  notes: byKey,
})

/** The words of a practice that a translation says. */
export const practiceWords = (data: z.output<typeof practice>) => ({
  title: data.title,
  summary: data.summary,
  how: present(data.how),
  recognition: Object.fromEntries(
    data.recognition
      .map(({ edition, title, summary, justification, opinion }) => ({
        edition,
        words: present({ title, summary, justification, opinion }),
      }))
      .filter(({ words }) => Object.keys(words).length > 0)
      .map(({ edition, words }) => [edition, words]),
  ),
  results: textsOf(data.results),
  timeline: textsOf(data.timeline),
  reviews: textsOf(data.reviews),
  gaps: textsOf(data.gaps),
  relations: textsOf(data.relations),
  notes: notesOf(data.sources),
})
