import { Fragment } from 'react'
import type { Practice } from '@/lib/catalogue'
import { citationFormatNames, citationFormats, citationOf, references } from '@/lib/data/citation'
import { words, type Lang } from '@/lib/i18n'
import { path, referencePath } from '@/lib/urls'

/** A ready reference in Polish and English, and the same for reference managers; closed until asked for. */
export function PracticeCitation({ practice, lang }: { practice: Practice; lang: Lang }) {
  const t = words(lang).data
  const citation = citationOf(practice)
  return (
    <details className="no-print mt-6 max-w-measure">
      <summary>{t.cite}</summary>
      {(['pl', 'en'] as const).map((style) => (
        <p key={style} lang={style === lang ? undefined : style} className="mt-2">
          {references[style](citation)}
        </p>
      ))}
      <p className="mt-2">
        {citationFormatNames.map((format) => (
          <Fragment key={format}>
            <a href={referencePath(practice.slug, practice.lang, format)}>{citationFormats[format].name}</a> ·{' '}
          </Fragment>
        ))}
        <a href={path('data', lang)}>{t.aboutCiting}</a>
      </p>
    </details>
  )
}
