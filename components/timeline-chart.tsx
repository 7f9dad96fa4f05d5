import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import type { PracticeWords } from '@/lib/i18n/pl/practice'
import { namesOf } from '@/lib/names'
import { Gate } from './mark'

const WIDTH = 640,
  MARGIN = 24,
  LINE = 30,
  DOT = 4.5

type Sign = keyof PracticeWords['practice']['chart']

const pointInTime = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7) || 7) - 1) / 12

/**
 * A practice's dated events on one line: a dot for each, a ring where it is uncertain, a bar for a span that is wider
 * than a dot, and the gate above the years in which it was recognised; below it, what its signs mean. The list after it
 * says the same in words, so it is hidden from screen readers.
 */
export function TimelineChart({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang).practice.chart
  const events = practice.timeline
  const recognised = practice.recognition.map(({ edition }) => edition.year)
  const years = [...events.flatMap(({ date, until }) => [pointInTime(date), pointInTime(until ?? date)]), ...recognised]
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)]
  if (events.length < 3) return null
  const x = (year: number) => Math.round(MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN))
  const step = last - first > 24 ? 10 : last - first > 10 ? 5 : 2
  const marks = events.map(({ key, date, until = date, uncertain }) => {
    const [from, to] = [x(pointInTime(date)), x(pointInTime(until))]
    return { key, from, to, sign: to - from > 2 * DOT ? 'bar' : uncertain ? 'ring' : 'dot' } as const
  })
  const signs = new Set<Sign>([...marks.map(({ sign }) => sign), ...recognised.map(() => 'gate' as const)])
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0)
  return (
    <figure className="chart" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 62`}>
        <path d={`M${MARGIN} ${LINE}H${WIDTH - MARGIN}`} className="axis" />
        {ticks.map((year) => (
          <g key={year}>
            <path d={`M${x(year)} ${LINE - 4}v8`} className="axis" />
            <text x={x(year)} y={LINE + 26} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {marks.map(({ key, from, to, sign }) =>
          sign === 'bar' ? (
            <path key={key} d={`M${from} ${LINE}H${to}`} className="bar" />
          ) : (
            <circle key={key} cx={from} cy={LINE} r={sign === 'ring' ? 4 : DOT} className={sign} />
          ),
        )}
        {practice.recognition.map(({ as, edition: { year } }) => (
          <Gate key={year} as={as} transform={`translate(${x(year + 0.5) - 8} 2) scale(.66)`} className="gate" />
        ))}
      </svg>
      <figcaption className="note capital">
        {namesOf(t)
          .filter((sign) => signs.has(sign))
          .map((sign) => t[sign])
          .join(' · ')}
      </figcaption>
    </figure>
  )
}
