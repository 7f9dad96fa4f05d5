import type { Metadata } from 'next'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { path, type TroubleView } from '@/lib/urls'
import { PageBody } from './page-body'
import { readLang, type Params } from './route-params'

/** The metadata of a page that says what is wrong. */
export const troubleMetadata =
  (status: TroubleView) =>
  async (params: Params): Promise<Metadata> => {
    const { lang } = await readLang(params)
    return { title: `${words(lang).trouble[status].title} – ${words(lang).siteName}`, robots: { index: false } }
  }

/** What the server sends with a status that is not 200, in the language of the address, with the ways on. */
export const troublePage = (status: TroubleView) =>
  async function TroublePage(params: Params) {
    const { lang } = await readLang(params)
    const t = words(lang)
    return (
      <PageBody view={status} lang={lang}>
        <h1>{typeset(t.trouble[status].title, lang)}</h1>
        <p className="mt-3 max-w-measure text-lead">{typeset(t.trouble[status].lead, lang)}</p>
        <p className="mt-6">{t.trouble.ways}</p>
        <ul className="list-plain mt-2">
          {(['home', 'practices', 'cities', 'categories'] as const).map((view) => (
            <li key={view}>
              <a href={path(view, lang)}>{t.nav[view]}</a>
            </li>
          ))}
        </ul>
      </PageBody>
    )
  }
