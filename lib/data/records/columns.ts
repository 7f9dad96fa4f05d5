import { z } from 'zod'
import { langs } from '../../i18n/langs'

export const text = z.string()
export const texts = z.array(text)
/** Null where the sources are silent. */
export const silent = text.nullable()
export const day = z.iso.date()

/** What every record has, in the order of columns. */
export const core = {
  id: text,
  page: z.url(),
  lang: z.enum(langs),
  title: text,
  summary: text.nullable(),
  published: day,
  changed: day,
}

/** Since when a column is there. */
export const first = { since: '2026-11-22' }
export const second = { since: '2026-11-26' }
export const third = { since: '2026-11-27' }
