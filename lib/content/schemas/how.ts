import { z } from 'zod'
import { namesOf } from '../../names'
import { text, textOrSilence } from './fields'

/**
 * „The how”, in the order in which an official elsewhere asks. A field that the sources are silent on says so.
 */
export const how = z.strictObject({
  leadBody: textOrSilence,
  forWhom: textOrSilence,
  funding: textOrSilence,
  legalBasis: textOrSilence,
  partners: textOrSilence,
  scale: textOrSilence,
  period: textOrSilence,
  failures: textOrSilence,
  justification: textOrSilence,
  recommendations: textOrSilence,
})
/** Its fields, in the same order. */
export const howFields = namesOf(how.shape)

export const howTranslation = z
  .strictObject(Object.fromEntries(Object.keys(how.shape).map((field) => [field, text.optional()])))
  .default({})
