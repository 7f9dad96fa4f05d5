import type { Metadata } from 'next'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params): Promise<Metadata> {
  const { lang } = await readLang(params)
  const t = words(lang)
  return { title: `${t.missing.title} – ${t.siteName}`, robots: { index: false } }
}

/** What the server sends, with status 404, for an address in this language that nothing stands at. */
export default async function Missing(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang)
  return (
    <>
      <h1>{t.missing.title}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.missing.lead, lang)}</p>
      <p className="mt-6">{t.missing.ways}</p>
      <ul className="list-plain mt-2">
        {(['home', 'practices', 'cities', 'categories'] as const).map((view) => <li key={view}><a href={path(view, lang)}>{t.nav[view]}</a></li>)}
      </ul>
    </>
  )
}
