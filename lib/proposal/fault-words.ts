import { words, type Lang } from '../i18n'
import type { FieldFault } from './check'
import type { Typed } from './fields'
import { limitOf } from './limits'

/** What is said of a fault beside its field and at the top of the form. */
export function faultWords(fault: FieldFault, name: string, { one }: Typed, lang: Lang): string {
  const { faults, long } = words(lang).propose
  return fault === 'long' ? long(limitOf(name), one(name).length) : faults[fault]
}
