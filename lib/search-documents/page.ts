import type { Catalogue } from '../catalogue'
import { words } from '../i18n'
import { required } from '../required'
import { pageViews, path, type View } from '../urls'
import { joined, type Draft } from './document'

/** Pages about this site and not about cities. */
const ABOUT_THE_SITE = 0.6,
  ofTheSite: ReadonlySet<View> = new Set(['data', 'accessibility', 'privacy'])

/** The pages that are there once: those of the editors, and those of the site's own words. */
export function pageDocuments({ lang, pages, criteria }: Catalogue): Draft[] {
  const t = words(lang)
  const page = (view: View, title: string, text: string): Draft => ({
    id: path(view, lang),
    kind: 'page',
    title,
    place: '',
    text,
    ...(ofTheSite.has(view) ? { weight: ABOUT_THE_SITE } : {}),
  })
  const asked = [...criteria.values()].flatMap(({ name, question, body }) => [name, question, body])
  return [
    page('criteria', t.criteriaPage.title, joined([t.criteriaPage.lead, ...asked])),
    page('next', t.nextPage.title, t.nextPage.lead),
    page('propose', t.propose.title, t.propose.lead),
    ...[...pages.values()].map(({ slug, title, summary, body }) =>
      page(required(pageViews[slug], slug), title, `${summary}\n${body}`),
    ),
  ]
}
