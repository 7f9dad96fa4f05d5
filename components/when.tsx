import { formatWhen, type PartialDate } from '@/lib/text/dates'
import type { Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import type { qualifiers } from '@/lib/vocabularies'

/** A date as readers say it, with its machine form. */
export function When({
  date,
  until,
  qualifier,
  lang,
}: {
  date: PartialDate
  until?: PartialDate | undefined
  qualifier?: keyof typeof qualifiers | undefined
  lang: Lang
}) {
  return <time dateTime={date}>{typeset(formatWhen({ date, until, qualifier }, lang), lang)}</time>
}
