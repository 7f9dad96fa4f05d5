import type { Lang } from '../../i18n/langs'
import type { FieldName } from '../records'
import { cities } from './cities'
import { core } from './core'
import { editions } from './editions'
import { events } from './events'
import { practices } from './practices'
import { shared } from './shared'
import { sources } from './sources'

/** What some fields mean, in every language. */
export type Meanings = Partial<Record<FieldName, Record<Lang, string>>>

/** What each field of the public records means. A field without its meaning in every language is a type error. */
export const meanings: Record<FieldName, Record<Lang, string>> = {
  ...core,
  ...shared,
  ...practices,
  ...cities,
  ...editions,
  ...sources,
  ...events,
}
