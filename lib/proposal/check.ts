import type { z } from 'zod'
import type { Catalogue } from '../catalogue'
import { parse } from '../content/parse'
import { formatProblem } from '../content/problem'
import { proseProblems } from '../content/validate/prose'
import { schemas } from '../content/schemas'
import { yearOfDate } from '../content/schemas/fields'
import { valueAt } from '../content/validate'
import { isAfter } from '../text/dates'
import { criterionName, namesFor, resultName, sourceFields, sourceName, type Typed } from './fields'
import type { Proposal } from './file'
import { limitOf } from './limits'

/** What can be wrong with a field; the words for it stand with the other words of the interface. */
export type FieldFault =
  | 'missing'
  | 'long'
  | 'choose'
  | 'date'
  | 'calendar'
  | 'year'
  | 'future'
  | 'past'
  | 'address'
  | 'place'
  | 'latin'
  | 'markup'
export type FieldFaults = ReadonlyMap<string, FieldFault>

/**
 * Checks a proposal by the schema of content files and by what their texts may hold. Gives the first fault of each
 * field, in the order of the form.
 */
export function faultsOf(proposal: Proposal, { one }: Typed, polish: Catalogue): FieldFaults {
  const criteria = [...polish.criteria.keys()]
  const names = namesFor(criteria)
  const found = new Map<string, FieldFault>()
  const add = (name: string, fault: FieldFault) => {
    if (!found.has(name)) found.set(name, fault)
  }
  for (const name of names) if (one(name).length > limitOf(name)) add(name, 'long')
  if (!one('city') === !one('voivodeship')) add('city', 'place')
  const result = schemas.practices.safeParse(proposal.data)
  for (const issue of result.error?.issues ?? [])
    add(nameOf(issue.path, proposal), faultOf(issue, valueAt(proposal.data, issue.path)))
  const { published } = proposal.data
  const planned = one('state') === 'planowana'
  const happened = [...(planned ? [] : ['start']), ...proposal.rows.results.map((row) => resultName(row, 'date'))]
  for (const name of happened) if (isAfter(one(name), published)) add(name, 'future')
  if (planned && isAfter(published, one('start'))) add('start', 'past')
  for (const slug of criteria) if (!one(criterionName(slug))) add(criterionName(slug), 'missing')
  if (one('category') && !polish.categories.has(one('category'))) add('category', 'choose')
  const file = parse({ path: proposal.path, bytes: new TextEncoder().encode(proposal.text) })
  // What the writer made into Markdown holds nothing forbidden; only the plain fields can.
  if (!Array.isArray(file))
    for (const { field } of proseProblems({ ...file, body: '', data: plainFields(proposal.data) }))
      add(nameOf(field.split('.'), proposal), 'markup')
  else if (found.size === 0) throw new Error(`a proposal that cannot be read: ${file.map(formatProblem).join()}`)
  return new Map([...found].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)))
}

const plainFields = ({ title, summary, sources }: Proposal['data']) => ({ title, summary, sources })

/** The fields whose words pages show as they stand. */
const shownAsTyped = ['title', 'summary', 'publisher']

function faultOf(issue: z.core.$ZodIssue, value: unknown): FieldFault {
  const [first] = issue.path
  const last = String(issue.path.at(-1))
  if (first === 'city') return 'latin'
  if (value === '' || value === undefined || (Array.isArray(value) && value.length === 0)) return 'missing'
  if (shownAsTyped.includes(last)) return 'markup'
  if (last === 'address') return 'address'
  if (last === 'date') return dateFault(String(value))
  return 'choose'
}

/** What is wrong with a date: how it is written, its year, or that no calendar has it. */
const dateFault = (date: string): FieldFault =>
  !/^\d{4}(-\d\d){0,2}$/.test(date) ? 'date' : yearOfDate.test(date) ? 'calendar' : 'year'

/** The field of the form that a field of the file was made of. */
function nameOf([first, index, last]: readonly PropertyKey[], { rows }: Proposal): string {
  const at = Number(index)
  if (first === 'how' || first === 'status') return first === 'how' ? String(index) : 'state'
  if (first === 'proposed') return 'category'
  if (first === 'timeline') return 'start'
  if (first === 'results') return resultName(rows.results[at] ?? 1, last === 'date' ? 'date' : 'text')
  if (first === 'sources')
    return at === 0
      ? 'proposer'
      : sourceName(rows.sources[at - 1] ?? 1, sourceFields.find((field) => field === last) ?? 'title')
  return String(first)
}
