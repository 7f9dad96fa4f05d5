import { parseArgs } from 'node:util'
import { buildCatalogue, readContent } from '../lib/content'
import { today } from '../lib/dates'
import { reviewsDue } from '../lib/reviews'
import { findings } from '../lib/vocabularies'

// npm run reviews: which awarded practices are due for the yearly review. `-- --today 2028-01-01` asks for another day.
const { values } = parseArgs({ options: { today: { type: 'string' } } })
if (values.today) process.env['TODAY'] = values.today
const due = reviewsDue(buildCatalogue(readContent(), 'pl'), today())
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
