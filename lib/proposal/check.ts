import type { z } from 'zod'
import type { Catalogue } from '../catalogue'
import { control, parse } from '../content/parse'
import { proseProblems } from '../content/prose'
import { schemas } from '../content/schemas'
import { valueAt } from '../content/validate'
import { criterionName, resultName, sourceFields, sourceName, type Typed } from './fields'
import type { Proposal } from './file'

/** What can be wrong with a field; the words for it stand with the other words of the interface. */
export type Fault = 'missing' | 'long' | 'choose' | 'date' | 'address' | 'place' | 'markup' | 'control'
export type Faults = ReadonlyMap<string, Fault>

/** Checks a proposal by the schema of content files and by what their texts may hold. Gives the first fault of each field of the form. */
export function faultsOf(proposal: Proposal, { names, one }: Typed, polish: Catalogue): Faults {
  const found = new Map<string, Fault>()
  const add = (name: string, fault: Fault) => { if (!found.has(name)) found.set(name, fault) }
  for (const name of names) if (control.test(one(name))) add(name, 'control')
  const result = schemas.practices.safeParse(proposal.data)
  for (const issue of result.error?.issues ?? []) add(nameOf(issue.path, proposal), faultOf(issue, valueAt(proposal.data, issue.path)))
  for (const { slug } of polish.criteria.values()) if (!one(criterionName(slug))) add(criterionName(slug), 'missing')
  if (one('category') && !polish.categories.has(one('category'))) add('category', 'choose')
  if (found.size > 0) return found
  const file = parse({ path: proposal.path, bytes: new TextEncoder().encode(proposal.text) })
  const problems = Array.isArray(file) ? file : proseProblems(file)
  for (const { field } of problems) add(nameOf(field.split('.'), proposal), 'markup')
  return found
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  const [first, , last] = issue.path
  if (issue.code === 'custom' && first === 'city') return 'place'
  if (value === '' || value === undefined || (Array.isArray(value) && value.length === 0)) return first === 'city' ? 'place' : 'missing'
  if (issue.code === 'too_big') return 'long'
  if (last === 'address') return 'address'
  if (last === 'date') return 'date'
  return first === 'city' ? 'place' : 'choose'
}

/** The field of the form that a field of the file was made of. */
function nameOf([first, index, last]: readonly PropertyKey[], { rows }: Proposal): string {
  const at = Number(index)
  if (first === 'how' || first === 'status') return first === 'how' ? String(index) : 'state'
  if (first === 'proposed') return 'category'
  if (first === 'timeline') return 'start'
  if (first === 'results') return resultName(rows.results[at] ?? 1, last === 'date' ? 'date' : 'text')
  if (first === 'sources') return at === 0 ? 'proposer' : sourceName(rows.sources[at - 1] ?? 1, sourceFields.find((field) => field === last) ?? 'title')
  return String(first)
}
