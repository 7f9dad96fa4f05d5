import { z } from 'zod'
import { buildDay } from './clock'

const line = z.string().max(300)
const date = z.iso.date('a day such as 2026-12-01')
/** What a formal declaration of accessibility has to name. */
const declared = [
  'OPERATOR_NAME',
  'OPERATOR_PHONE',
  'EDITORS_EMAIL',
  'SITE_PUBLISHED',
  'ACCESSIBILITY_DECLARED',
] as const
const schema = z
  .strictObject({
    SITE_URL: z
      .url({ protocol: /^https?$/, abort: true, error: 'a whole address, such as https://example.org' })
      .transform((address) => new URL(address))
      .refine(({ href, origin }) => href === `${origin}/`, {
        error: 'a host alone, such as https://example.org: pages link to each other from its root',
      })
      .transform(({ origin }) => origin)
      .default('http://localhost:3000'),
    SITE_PUBLISHED: date.optional(),
    EDITORS_EMAIL: z.email('one address, such as redakcja@example.org').optional(),
    OPERATOR_NAME: line.optional(),
    OPERATOR_PHONE: line.optional(),
    ACCESSIBILITY_STATUS: z.enum(['full', 'partial', 'none']).optional(),
    ACCESSIBILITY_DECLARED: date.optional(),
    ACCESSIBILITY_PERSON: line.optional(),
    ACCESSIBILITY_BUILDING: line.optional(),
    SECURITY_CONTACT: z
      .string()
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\S+)$/, 'an address that begins with mailto:, https: or tel:')
      .optional(),
    SECURITY_EXPIRES: date.optional(),
  })
  .refine(({ SECURITY_CONTACT, SECURITY_EXPIRES }) => !SECURITY_CONTACT === !SECURITY_EXPIRES, {
    error: 'SECURITY_CONTACT and SECURITY_EXPIRES are set together or not at all',
    path: ['SECURITY_EXPIRES'],
  })
  .superRefine((set, { addIssue }) => {
    const missing = declared.filter((name) => set.ACCESSIBILITY_STATUS && !set[name])
    if (missing.length > 0)
      addIssue({
        code: 'custom',
        message: `a declaration also has to name ${missing.join(', ')}`,
        path: ['ACCESSIBILITY_STATUS'],
      })
  })

/** Who runs an installation and where it stands. What is not set is undefined, and pages say so. */
export type Configuration = z.output<typeof schema>

/**
 * Reads an environment. A variable that is empty counts as not set; throws with every mistake, by the variable's name,
 * and where the word on security would be out of date on a day from the start.
 */
export function readConfiguration(
  environment: Partial<Record<keyof Configuration, string>>,
  day = buildDay(),
): Configuration {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const)
  const { data, error } = schema
    .refine(({ SECURITY_EXPIRES = day }) => SECURITY_EXPIRES >= day, {
      error: 'this day has passed; name one less than a year ahead',
      path: ['SECURITY_EXPIRES'],
    })
    .safeParse(Object.fromEntries(trimmed.filter(([, value]) => value)))
  if (error)
    throw new Error(
      `configuration: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    )
  return data
}

/**
 * The environment of the build. next.config.ts writes these values into the pages, so that `npm start` says what the
 * build said.
 */
export const environment = {
  SITE_URL: process.env['SITE_URL'] ?? '',
  SITE_PUBLISHED: process.env['SITE_PUBLISHED'] ?? '',
  EDITORS_EMAIL: process.env['EDITORS_EMAIL'] ?? '',
  OPERATOR_NAME: process.env['OPERATOR_NAME'] ?? '',
  OPERATOR_PHONE: process.env['OPERATOR_PHONE'] ?? '',
  ACCESSIBILITY_STATUS: process.env['ACCESSIBILITY_STATUS'] ?? '',
  ACCESSIBILITY_DECLARED: process.env['ACCESSIBILITY_DECLARED'] ?? '',
  ACCESSIBILITY_PERSON: process.env['ACCESSIBILITY_PERSON'] ?? '',
  ACCESSIBILITY_BUILDING: process.env['ACCESSIBILITY_BUILDING'] ?? '',
  SECURITY_CONTACT: process.env['SECURITY_CONTACT'] ?? '',
  SECURITY_EXPIRES: process.env['SECURITY_EXPIRES'] ?? '',
} satisfies Record<keyof Configuration, string>

/** This installation's configuration. */
export const configuration = readConfiguration(environment)
