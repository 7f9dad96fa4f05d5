import type { Catalogue } from '@/lib/catalogue'
import { practicesPath } from '@/lib/filters/address'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { byOutcome } from '@/lib/queries/outcome'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { findings } from '@/lib/vocabularies'

/** What became of the practices, in one line with numbers, each a link to the list of them. */
export function OutcomeLine({ catalogue }: { catalogue: Catalogue }) {
  const { lang } = catalogue
  const t = words(lang)
  return (
    <>
      <p className="max-w-measure">
        {typeset(t.nextPage.line, lang)}{' '}
        {byOutcome(catalogue).map(({ outcome, practices }, index) => (
          <span key={outcome}>
            {index > 0 && ', '}
            <a href={practicesPath(choosing({ outcome }), lang)}>{typeset(findings[outcome][lang], lang)}</a> (
            {practices.length})
          </span>
        ))}
        .
      </p>
      <p className="mt-2">
        <a href={path('next', lang)}>{typeset(t.nextPage.all, lang)}</a>
      </p>
    </>
  )
}
