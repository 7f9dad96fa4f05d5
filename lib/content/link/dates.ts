import { isAfter, yearOf } from '../../dates'
import type { Check, Path } from './round'

/**
 * Ensure that no span of time ends before it begins (a month does not end before a day in it), and that its words make
 * sense.
 */
export const spansRunForward: Check = ({ chronicles, report }) => {
  for (const entry of chronicles) {
    entry.data.timeline.forEach(({ date, until, qualifier }, i) => {
      const inEvent = (field: string, expected: string, actual: string, fix: string) =>
        report(entry, ['timeline', i, field], expected, `„${actual}”`, fix)
      if (until && qualifier && qualifier !== 'okolo')
        inEvent('qualifier', 'przy okresie tylko „okolo” albo niczego', qualifier, 'usuń qualifier albo until')
      if (until && until < date.slice(0, until.length))
        inEvent('until', `daty nie wcześniejszej niż ${date}`, until, 'popraw jedną z dat')
    })
  }
}

/** Words that make a date a bound and not a day on which something happened: „do 2030”. */
const bounds = ['do', 'przed']

/**
 * Ensure that nothing is told of days to come: a slip such as 2062 would count as the newest evidence. Plans may be
 * told: the timeline of a planned practice, the end of a span, a bound. A file's last change counts as past too unless
 * it is years ahead, so that a slow clock does not stop the build.
 */
export const nothingIsYetToCome: Check = ({ chronicles, today, report }) => {
  for (const entry of chronicles) {
    const { data } = entry
    const latest = data.changed > today && yearOf(data.changed) - yearOf(today) < 2 ? data.changed : today
    const past = (path: Path, date: string | number | undefined, way = 'sprawdź tę datę w źródle') => {
      if (date !== undefined && isAfter(String(date), latest))
        report(entry, path, `daty nie późniejszej niż ${latest}`, `„${date}”`, way)
    }
    for (const day of ['published', 'changed'] as const) past([day], data[day], 'uruchom: npm run dates')
    data.sources.forEach(({ published, accessed }, i) => {
      past(['sources', i, 'published'], published)
      past(['sources', i, 'accessed'], accessed)
    })
    const planned = 'status' in data && data.status.state === 'planowana'
    data.timeline.forEach(({ date, qualifier = '' }, i) => {
      if (!planned && !bounds.includes(qualifier))
        past(['timeline', i, 'date'], date, 'sprawdź tę datę w źródle; plan opisz pod datą, kiedy go ogłoszono')
    })
    if (!('status' in data)) continue
    past(['status', 'asOf'], data.status.asOf)
    past(['proposed', 'on'], data.proposed?.on)
    data.results.forEach(({ date }, i) => past(['results', i, 'date'], date))
    data.reviews.forEach(({ year }, i) => past(['reviews', i, 'year'], year))
  }
}
