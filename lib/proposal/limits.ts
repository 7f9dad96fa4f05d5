import { practice } from '../content/schemas/practice'
import { source } from '../content/schemas/source'
import { resultName, resultRows, sourceName, sourceRows, type Typed } from './fields'

/** What an answer to a question holds. */
const ANSWER = 2000
/** A date, or a city: with a title it still makes a name that every disk can give a file. */
const SHORT = 50

const limitIn = ({ maxLength }: { maxLength: number | null }) => maxLength ?? ANSWER
const { title, summary } = practice.shape
const publisher = source.shape.publisher.in

const limits = new Map<string, number>([
  ['title', limitIn(title)],
  ['city', SHORT],
  ['summary', limitIn(summary)],
  ['start', SHORT],
  ['story', 8000],
  ['proposer', limitIn(publisher)],
  ...resultRows.map((row) => [resultName(row, 'date'), SHORT] as const),
  ...sourceRows.flatMap((row) => [
    [sourceName(row, 'title'), limitIn(source.shape.title)] as const,
    [sourceName(row, 'publisher'), limitIn(publisher)] as const,
  ]),
])

/**
 * How many characters a field of the form holds, counted as browsers count them for maxlength. What content files limit
 * has their limit. server/forms.mjs takes a form in which every field is full.
 */
export const limitOf = (name: string): number => limits.get(name) ?? ANSWER

/** More values than any list has to choose from. */
const CHOICES = 100

/** What was typed as far as its fields hold it, so that nobody can have a file made that takes seconds. */
export const withinLimits = ({ one, all }: Typed): Typed => ({
  one: (name) => one(name).slice(0, limitOf(name)),
  all: (name) => all(name).slice(0, CHOICES),
})
