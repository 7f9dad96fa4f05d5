import type { ParsedFile } from '../parse'
import type { Problem } from '../problem'
import type { Entries } from '../validate'
import { editionsAreWhole, numbersOfCategoriesDiffer, similarListsAreThere } from './campaign'
import { changesFollowPublication, nothingIsYetToCome, sourcesAreReadLater, spansRunForward } from './dates'
import { pagesAreShown } from './pages'
import {
  recognitionsAreOfTheirEdition,
  relationsLeadElsewhere,
  relationsStandOnce,
  reviewsFollowRecognition,
  statusFollowsRecognition,
} from './practices'
import { namesLeadSomewhere } from './references'
import { roundOf, type Check, type Slugs } from './round'
import { editionsSourcesAreTheirOwn, howIsProven } from './sources'
import { textLinksLeadSomewhere } from './text-links'
import { formerSlugsAreFree, nothingStandsTwice, entriesDiffer } from './unique'

const checks: readonly Check[] = [
  namesLeadSomewhere,
  recognitionsAreOfTheirEdition,
  howIsProven,
  nothingStandsTwice,
  editionsSourcesAreTheirOwn,
  spansRunForward,
  nothingIsYetToCome,
  sourcesAreReadLater,
  changesFollowPublication,
  relationsLeadElsewhere,
  relationsStandOnce,
  reviewsFollowRecognition,
  statusFollowsRecognition,
  editionsAreWhole,
  numbersOfCategoriesDiffer,
  similarListsAreThere,
  pagesAreShown,
  entriesDiffer,
  formerSlugsAreFree,
  textLinksLeadSomewhere,
]

/** Round two: what one file says of others. Gives every broken link and every clash. */
export function link(entries: Entries, slugs: Slugs, files: readonly ParsedFile[], today: string): Problem[] {
  const problems: Problem[] = []
  const round = roundOf({ entries, slugs, files, today }, problems)
  for (const check of checks) check(round)
  return problems
}
