import type { Catalogue } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { boxOf, placeLabels, pointsAlong, sizes, type Side } from '@/lib/map/labels'
import { borders, height, outline, project, width } from '@/lib/map/poland'
import { cityStanding, practicesIn } from '@/lib/queries/cities'
import { path } from '@/lib/urls'
import { Gate, Mark } from './mark'

const half = sizes.mark / 2
const baseline = Math.round(sizes.letters * 0.34)
/** Where the words begin, as seen from their city. */
const text = {
  right: { x: half + 6, y: baseline },
  left: { x: -half - 6, y: baseline, textAnchor: 'end' },
  below: { y: half + 3 * baseline - 3, textAnchor: 'middle' },
  above: { y: -half - 8, textAnchor: 'middle' },
} as const satisfies Record<Side, object>
const lines = { outline: pointsAlong(outline), borders: pointsAlong(borders) }

/**
 * Poland with a gate and the number of practices for each city; the gate is filled where one of them has an award. Its
 * links stand in the list of cities too: `list` is the id of that, for readers who would rather go there.
 */
export function PolandMap({ catalogue, list }: { catalogue: Catalogue; list: string }) {
  const { lang } = catalogue
  const { map: t, counts } = words(lang)
  const spots = [...catalogue.cities.values()].map((city) => {
    const count = practicesIn(catalogue, city).length
    const { x, y } = project(city.coordinates.latitude, city.coordinates.longitude)
    return {
      city,
      as: cityStanding(catalogue, city),
      count,
      label: `${city.name} ${count}`,
      x: Math.round(x),
      y: Math.round(y),
    } as const
  })
  const sides = placeLabels(spots, { width, height, ...lines })
  return (
    <figure className="map">
      <a className="skip" href={`#${list}`}>
        {t.skip}
      </a>
      <svg viewBox={`0 0 ${width} ${height}`} role="list" aria-label={t.label}>
        <path className="fill-sheet stroke-quiet" d={outline} />
        <path className="fill-none stroke-line" d={borders} />
        {spots.map(({ city, as, count, label, x, y }, i) => {
          const side = sides[i] ?? 'right'
          return (
            <g key={city.slug} role="listitem" transform={`translate(${x} ${y})`}>
              <a href={path('city', lang, city.slug)}>
                <title>{`${city.name}: ${counts.practices(count)}`}</title>
                <rect {...boxOf({ label, x: 0, y: 0 }, side)} />
                <Gate as={as} transform={`translate(-${half} -${half})scale(${(sizes.mark / 24).toFixed(2)})`} />
                <text {...text[side]}>
                  {`${city.name} `}
                  <tspan>{count}</tspan>
                </text>
              </a>
            </g>
          )
        })}
      </svg>
      <figcaption className="row note mt-2">
        <span>
          <Mark as="award" size={14} /> {t.awards}
        </span>{' '}
        <span>
          <Mark as="similar" size={14} /> {t.similar}
        </span>{' '}
        <span>{t.count}</span>
      </figcaption>
    </figure>
  )
}
