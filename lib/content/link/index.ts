import type { ParsedFile } from '../parse'
import type { Problem } from '../problem'
import type { Entries } from '../validate'
import { campaignIsWhole, numbersOfCategoriesDiffer } from './campaign'
import { nothingIsYetToCome, spansRunForward } from './dates'
import { pagesAreShown } from './pages'
import { practicesStandSomewhere, relationsLeadSomewhere } from './practices'
import { roundOf, type Check, type Slugs } from './round'
import { editionsSourcesAreTheirOwn, howIsProven, sourcesAreListed } from './sources'
import { textLinksLeadSomewhere } from './text-links'
import { formerSlugsAreFree, keysAreUnique, titlesAreUnique } from './unique'

const checks: readonly Check[] = [
  practicesStandSomewhere,
  sourcesAreListed,
  howIsProven,
  keysAreUnique,
  editionsSourcesAreTheirOwn,
  spansRunForward,
  nothingIsYetToCome,
  relationsLeadSomewhere,
  campaignIsWhole,
  numbersOfCategoriesDiffer,
  pagesAreShown,
  titlesAreUnique,
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
