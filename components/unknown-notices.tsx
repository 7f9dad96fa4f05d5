import { words, type Lang } from '@/lib/i18n'
import type { Param } from '@/lib/query-params'
import { beginning } from '@/lib/text/typography'

/** What an address asked and the page passed over. */
export function UnknownNotices({ unknown, lang }: { unknown: readonly Param[]; lang: Lang }) {
  return unknown.map(({ param, value }, index) => (
    <p key={index} className="notice">
      {words(lang).passedOver(`${beginning(param, 40)}=${beginning(value, 80)}`)}
    </p>
  ))
}
