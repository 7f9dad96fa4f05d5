import { z } from 'zod'
import { dated, flag, key, list, plainText, slug, some, text, year } from './fields'
import { source } from './source'
import { event, gap } from './timeline'
import { byKey, notesOf, textsOf, translates } from './words'

const expert = z.strictObject({ name: plainText, place: plainText })

export const edition = z.strictObject({
  year,
  title: plainText,
  summary: plainText,
  juryComplete: flag,
  experts: list(expert),
  criteria: list(slug),
  credits: list(z.strictObject({ key, text })),
  timeline: list(event),
  gaps: list(gap),
  sources: some(source),
  ...dated,
})

/** An expert may have a name there too, where the language has letters of its own. */
export const editionTranslation = z.strictObject({
  translates,
  title: plainText,
  summary: plainText,
  experts: z.record(z.string(), z.union([plainText, expert], 'miejsca albo pól name i place')).default({}),
  credits: byKey,
  timeline: byKey,
  gaps: byKey,
  notes: byKey,
})

/** The words of an edition that a translation says. */
export const editionWords = (data: z.output<typeof edition>) => ({
  title: data.title,
  summary: data.summary,
  experts: Object.fromEntries(data.experts.map(({ name, place }) => [name, place])),
  credits: textsOf(data.credits),
  timeline: textsOf(data.timeline),
  gaps: textsOf(data.gaps),
  notes: notesOf(data.sources),
})
