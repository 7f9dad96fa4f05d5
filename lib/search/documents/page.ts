import type { Catalogue } from '../../catalogue'
import type { OtherNames } from '../../content/synonyms'
import { words } from '../../i18n'
import { editionYears } from '../../queries/editions'
import { required } from '../../required'
import { pageSlugs, pageViews, path, type View } from '../../urls'
import { joined, type Draft } from './document'

/** Pages about this site and not about cities; they have a word or two of most queries. */
const ABOUT_THE_SITE = 0.6,
  A_WORD_OR_TWO = 0.4,
  ofTheSite: ReadonlySet<View> = new Set(['compare', 'data', 'accessibility', 'privacy'])

/** The pages that are there once: those of the editors, and those of the site's own words. */
export function pageDocuments(catalogue: Catalogue, asked: OtherNames): Draft[] {
  const { lang, pages, criteria, cities } = catalogue
  const t = words(lang)
  const askedFor: Partial<Record<View, string | undefined>> = asked.pages
  const page = (view: View, title: string, text: string): Draft => ({
    id: path(view, lang),
    kind: 'page',
    title,
    place: '',
    text,
    asked: askedFor[view],
    ...(ofTheSite.has(view) ? { weight: ABOUT_THE_SITE } : {}),
    // Who asks in a page's own words does not say its title.
    ...(ofTheSite.has(view) && !askedFor[view] ? { partly: A_WORD_OR_TWO } : {}),
  })
  const belowTheBody: Partial<Record<string, string>> = {
    [pageSlugs.accessibility]: `## ${t.declaration.title}\n${t.trust.editors}`,
  }
  const questions = [...criteria.values()].flatMap(({ name, question, body }) => [name, question, body])
  const comparable = [...cities.values()].map(({ name }) => name)
  return [
    page('criteria', t.criteriaPage.title, joined([t.criteriaPage.lead, ...questions])),
    page('next', t.nextPage.title, t.nextPage.lead),
    page('compare', t.comparePage.title, joined([t.comparePage.lead, ...comparable])),
    page('propose', t.propose.title, joined([t.propose.lead, t.propose.promise])),
    page('glossary', t.glossaryPage.title, t.glossaryPage.lead),
    page('practices', t.practicesPage.title, t.practicesPage.lead),
    page('cities', t.citiesPage.title, joined([t.citiesPage.lead, t.map.label])),
    page('categories', t.categoriesPage.title, t.categoriesPage.lead),
    page(
      'editions',
      t.editionsPage.title,
      joined([t.editionsPage.lead(editionYears(catalogue)), t.editionsPage.matrix]),
    ),
    ...[...pages.values()].map(({ slug, title, summary, body }) =>
      page(required(pageViews[slug], slug), title, joined([`${summary}\n${body}`, belowTheBody[slug]])),
    ),
  ]
}
