import { z } from 'zod'

const calendarDay = z.iso.date()
/** Where a day begins. */
export const zone = 'Europe/Warsaw'
// Written in Swedish, a date is that of ISO 8601.
const inPoland = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
/**
 * The day on which this runs, in Poland, wherever the machine stands. TODAY in the environment puts another in its place:
 * tests freeze the clock with it.
 */
export function today(): string {
  const day = process.env['TODAY']?.trim() || inPoland.format(new Date())
  if (!calendarDay.safeParse(day).success) throw new Error(`TODAY must be a day like 2026-11-22, not ${day}`)
  return day
}

/**
 * The day of the build, which next.config.ts writes into the pages: what is made on request a month later still says of
 * a practice what its own page says.
 */
export const buildDay = (): string => process.env['BUILD_DAY'] ?? today()
