import { exportPath, formatsOf, type FormatName } from '@/lib/data/exports'
import { words, type Lang } from '@/lib/i18n'
import type { SetName } from '@/lib/data/records'
import { path } from '@/lib/urls'

/** The same rows as files: links to a set, or to what a query keeps of it. */
export function DownloadLinks({
  set,
  lang,
  query = '',
  formats = formatsOf(set),
}: {
  set: SetName
  lang: Lang
  query?: string
  formats?: readonly FormatName[]
}) {
  const names = words(lang).data.formatNames
  return formats.map((format, index) => (
    <span key={format}>
      {index > 0 && ' · '}
      <a href={exportPath(set, lang, format, query)}>{names[format]}</a>
    </span>
  ))
}

const offered = formatsOf('practices').filter((format) => format !== 'schema.json')

/** Below a list of practices: the list as files, all its pages. */
export function PracticeDownloads({ lang, query }: { lang: Lang; query: string }) {
  const t = words(lang)
  return (
    <p className="mt-6 text-note no-print">
      {t.data.these}: <DownloadLinks set="practices" lang={lang} query={query} formats={offered} /> ·{' '}
      <a href={path('data', lang)}>{t.nav.data}</a>
    </p>
  )
}
