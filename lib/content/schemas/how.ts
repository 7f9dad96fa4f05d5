import { z } from 'zod'
import { text, textOrSilence } from './fields'

/** „The how”: what an official elsewhere asks first. A field that the sources are silent on says so. */
export const how = z.strictObject({
  leadBody: textOrSilence,
  justification: textOrSilence,
  legalBasis: textOrSilence,
  funding: textOrSilence,
  partners: textOrSilence,
  forWhom: textOrSilence,
  scale: textOrSilence,
  period: textOrSilence,
  failures: textOrSilence,
  recommendations: textOrSilence,
})

export const howTranslation = z
  .strictObject(Object.fromEntries(Object.keys(how.shape).map((field) => [field, text.optional()])))
  .default({})
