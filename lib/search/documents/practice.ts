import type { HowField, Practice } from '../../catalogue'
import { words, type Lang } from '../../i18n'
import { categoryIn } from '../../queries/categories'
import { isAwarded } from '../../queries/practices'
import { path } from '../../urls'
import { voivodeships } from '../../voivodeships'
import { titlesOf } from './category'
import { joined, type Draft } from './document'

/** Of two practices that answer alike the awarded one is better described. */
const NOT_AWARDED = 0.95

/**
 * What officials ask for in the words of its label: „kto płaci”, „podstawa prawna”. With the other labels every
 * practice would answer „okres”.
 */
const labelled: readonly string[] = ['funding', 'failures', 'legalBasis'] satisfies HowField[]

/** The page of a practice. */
export const practiceDocument = (practice: Practice, lang: Lang): Draft => ({
  id: path('practice', lang, practice.slug),
  kind: 'practice',
  title: practice.title,
  place: practice.city?.name ?? '',
  practice,
  text: practiceText(practice, lang),
  ...(isAwarded(practice) ? {} : { weight: NOT_AWARDED }),
})

function practiceText(practice: Practice, lang: Lang): string {
  const { summary, how, recognition, results, timeline, body, reviews, relations, voivodeship } = practice
  const labels: Readonly<Record<string, string>> = words(lang).how
  return joined([
    summary,
    ...recognition.flatMap(({ summary: short, justification, opinion }) => [short, justification, opinion]),
    ...Object.entries(how).map(
      ([field, value]) => value && (labelled.includes(field) ? `${labels[field]}: ${value.text}` : value.text),
    ),
    body,
    ...[...results, ...timeline, ...reviews, ...relations].map(({ text }) => text),
    // Last, because the snippet of a result begins with the first of equal places, and these repeat its title.
    ...recognition.flatMap(({ title, category, edition }) => [
      title,
      category.name,
      ...titlesOf(categoryIn(category, edition)),
    ]),
    voivodeships[voivodeship][lang],
  ])
}
