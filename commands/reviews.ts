import { readContent } from '../lib/content'
import { today } from '../lib/clock'
import { reviewsDue } from '../lib/queries/reviews'
import { findings } from '../lib/vocabularies'
import { catalogueOf } from './catalogue'

// npm run reviews: which awarded practices are due for the yearly review. TODAY=2028-01-01 npm run reviews asks for
// another day.
const typed = process.argv.slice(2)
if (typed.length > 0) {
  console.error(
    `nie rozumiem „${typed.join(' ')}”\n  popraw: napisz npm run reviews, a dla innego dnia TODAY=2028-01-01 npm run reviews`,
  )
  process.exit(1)
}
const due = reviewsDue(catalogueOf(readContent())('pl'), today())
for (const { practice, review } of due) {
  const newest = review.newest
    ? `ostatni przegląd ${review.newest.year}: ${findings[review.newest.finding].pl}`
    : 'jeszcze bez przeglądu'
  console.log(
    `${review.state === 'overdue' ? `zaległy od ${review.due}` : `do zrobienia w ${review.due}`}  ${practice.slug}  (${newest}; stan na ${practice.status.asOf})`,
  )
}
console.log(
  due.length
    ? `\n${due.length} do zrobienia. Następny krok: npm run new -- review --practice ${due[0]?.practice.slug}`
    : `Na dzień ${today()} żaden przegląd nie jest do zrobienia.`,
)
