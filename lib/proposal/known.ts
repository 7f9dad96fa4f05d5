import type { Catalogue, City, Practice } from '../catalogue'
import { fold } from '../text/fold'

/** A name as it is compared: whatever the case, the marks and the hyphens, in letters of any script. */
const comparable = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The city of a name in one of some languages. */
export const knownCity = (name: string, catalogues: readonly Catalogue[]): City | undefined =>
  catalogues.flatMap(({ cities }) => [...cities.values()]).find((city) => comparable(city.name) === comparable(name))

/** The practice of a title, in one of some languages, of a city or a voivodeship. */
export const knownPractice = (title: string, place: string, catalogues: readonly Catalogue[]): Practice | undefined =>
  catalogues
    .flatMap(({ practices }) => [...practices.values()])
    .find(
      (practice) =>
        comparable(practice.title) === comparable(title) && (practice.city?.slug ?? practice.voivodeship) === place,
    )
