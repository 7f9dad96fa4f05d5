import { z } from 'zod'
import { voivodeships } from '../../voivodeships'
import { dated, list, oneOf, plainText, slug } from './fields'
import { source } from './source'
import { event, gap } from './timeline'
import { byKey, notesOf, textsOf, translates } from './words'

export const city = z.strictObject({
  name: plainText,
  voivodeship: oneOf(voivodeships),
  coordinates: z.strictObject({
    latitude: z.number('szerokości geograficznej').min(49).max(55),
    longitude: z.number('długości geograficznej').min(14).max(24.2),
  }),
  formerSlugs: list(slug),
  summary: plainText.max(400, 'streszczenia do 400 znaków'),
  timeline: list(event),
  gaps: list(gap),
  sources: list(source),
  ...dated,
})

export const cityTranslation = z.strictObject({
  translates,
  name: plainText,
  summary: plainText,
  timeline: byKey,
  gaps: byKey,
  notes: byKey,
})

/** The words of a city that a translation says. */
export const cityWords = ({ name, summary, timeline, gaps, sources }: z.output<typeof city>) => ({
  name,
  summary,
  timeline: textsOf(timeline),
  gaps: textsOf(gaps),
  notes: notesOf(sources),
})
