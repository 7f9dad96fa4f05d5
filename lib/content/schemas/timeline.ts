import { z } from 'zod'
import { qualifiers } from '../../vocabularies'
import { flag, key, oneOf, partialDate, some, text } from './fields'

/** What happened at a time. */
export const event = z.strictObject({
  key,
  date: partialDate,
  until: partialDate.optional(),
  qualifier: oneOf(qualifiers).optional(),
  text,
  uncertain: flag.optional(),
  sources: some(key),
})

/** What the sources do not say, or what is lost of them. */
export const gap = z.strictObject({ key, text })
