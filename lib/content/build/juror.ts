import type { Catalogue, Juror } from '../../catalogue'
import { required } from '../../required'
import type { Entry } from '../validate'
import type { Localisation } from './localisation'
import type { Sources } from './sources'

/** A juror in one language. */
export function buildJuror(
  entry: Entry<'jury'>,
  localisation: Localisation,
  sources: Sources,
  { editions, cities }: Pick<Catalogue, 'editions' | 'cities'>,
): Juror {
  const { data } = entry
  const translation = localisation.words('jury', entry.slug)
  return {
    ...data,
    ...localisation.entry('jury', entry),
    name: translation?.name ?? data.name,
    origin: translation?.origin ?? data.origin,
    city: translation?.city ?? data.city,
    home: data.citySlug === undefined ? null : required(cities.get(data.citySlug), data.citySlug),
    editions: data.editions.map((year) => required(editions.get(String(year)), year)),
    source: sources.find(data.source),
  }
}
