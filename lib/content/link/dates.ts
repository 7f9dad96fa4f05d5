import { isAfter, yearOf } from '../../text/dates'
import { day, partialDate } from '../schemas/fields'
import { valueAt } from '../validate'
import type { Check, Path } from './round'
import { valuesAt } from './values'

const dateOf = (value: unknown) => (value === undefined ? undefined : partialDate.safeParse(value).data)

/** The events of a timeline, each with what can be read of its dates. */
const eventsIn = (data: unknown) =>
  valuesAt(data, 'timeline.*').map(({ path, value }) => ({
    path,
    date: dateOf(valueAt(value, ['date'])),
    until: dateOf(valueAt(value, ['until'])),
    qualifier: valueAt(value, ['qualifier']),
  }))

/**
 * Ensure that no span of time ends before it begins (a month does not end before a day in it) or on the very day, and
 * that its words make sense.
 */
export const spansRunForward: Check = ({ polish, report }) => {
  for (const file of polish)
    for (const { path, date, until, qualifier } of eventsIn(file.data)) {
      const inEvent = (field: string, expected: string, actual: string, fix: string) =>
        report(file, [...path, field], expected, `„${actual}”`, fix)
      if (until && typeof qualifier === 'string' && qualifier !== 'okolo')
        inEvent('qualifier', 'przy okresie tylko „okolo” albo niczego', qualifier, 'usuń qualifier albo until')
      if (!date || !until) continue
      if (until === date) inEvent('until', `daty późniejszej niż ${date}`, until, 'usuń until: wystarczy date')
      else if (until < date.slice(0, until.length))
        inEvent('until', `daty nie wcześniejszej niż ${date}`, until, 'popraw jedną z dat')
    }
}

/** Words that make a date a bound and not a day on which something happened: „do 2030”. */
const bounds: readonly unknown[] = ['do', 'przed']
/** What is told of days that are over. */
const pastFields = [
  'sources.*.published',
  'sources.*.accessed',
  'status.asOf',
  'proposed.on',
  'results.*.date',
  'reviews.*.year',
] as const

/**
 * Ensure that nothing is told of days to come: a slip such as 2062 would count as the newest evidence. Plans may be
 * told: the timeline of a planned practice, the end of a span, a bound. A file's last change counts as past too unless
 * it is years ahead, so that a slow clock does not stop the build.
 */
export const nothingIsYetToCome: Check = ({ polish, today, report }) => {
  for (const file of polish) {
    const { data } = file
    const changed = day.safeParse(valueAt(data, ['changed'])).data ?? today
    const latest = changed > today && yearOf(changed) - yearOf(today) < 2 ? changed : today
    const past = (path: Path, value: unknown, way = 'sprawdź tę datę w źródle') => {
      const date = dateOf(value)
      if (date && isAfter(date, latest)) report(file, path, `daty nie późniejszej niż ${latest}`, `„${date}”`, way)
    }
    for (const field of ['published', 'changed'])
      past([field], valueAt(data, [field]), 'usuń to pole i uruchom: npm run dates')
    for (const pattern of pastFields) for (const { path, value } of valuesAt(data, pattern)) past(path, value)
    if (valueAt(data, ['status', 'state']) === 'planowana') continue
    for (const { path, date, qualifier } of eventsIn(data))
      if (!bounds.includes(qualifier))
        past([...path, 'date'], date, 'sprawdź tę datę w źródle; plan opisz pod datą, kiedy go ogłoszono')
  }
}

/** Ensure that no source was read before it was published. */
export const sourcesAreReadLater: Check = ({ polish, report }) => {
  for (const file of polish)
    for (const { path, value } of valuesAt(file.data, 'sources.*')) {
      const [published, accessed] = ['published', 'accessed'].map((field) => dateOf(valueAt(value, [field])))
      if (published && accessed && isAfter(published, accessed))
        report(
          file,
          [...path, 'accessed'],
          `daty nie wcześniejszej niż published: ${published}`,
          `„${accessed}”`,
          'popraw jedną z dat',
        )
    }
}

/** Ensure that nothing changed before it was published. */
export const changesFollowPublication: Check = ({ polish, today, report }) => {
  for (const file of polish) {
    const [published, changed] = ['published', 'changed'].map(
      (field) => day.safeParse(valueAt(file.data, [field])).data,
    )
    if (published && changed && changed < published && published <= today)
      report(
        file,
        ['changed'],
        `dnia nie wcześniejszego niż published: ${published}`,
        `„${changed}”`,
        'popraw jedną z dat albo usuń obie i uruchom: npm run dates',
      )
  }
}
