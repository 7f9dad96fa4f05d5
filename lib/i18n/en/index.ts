import type { Words } from '../pl'
import { listed } from '../plural'
import { data } from './data'
import { lists } from './lists'
import { awards, juries, practices, quoted, similar } from './phrases'
import { practice } from './practice'
import { propose } from './propose'
import { site } from './site'
import { views } from './views'

/** Every word of the interface in English. */
export const en: Words = {
  siteName: 'Miasta Otwarte',
  siteLine: 'A catalogue of what cities do well for migrants',
  skip: 'Skip to content',
  languages: 'Language',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'You are here',
  contents: 'On this page',
  passedOver: (asked) => `We left out “${asked}” from the address, because this page does not recognise it.`,
  footerNavigation: 'About the catalogue',
  data,
  propose,
  nav: {
    home: 'Home',
    practices: 'Practices',
    cities: 'Cities',
    categories: 'Categories',
    editions: 'Editions',
    jury: 'Jury',
    criteria: 'Criteria',
    about: 'About',
    compare: 'Compare',
    propose: 'Propose a practice',
    next: 'What came next',
    glossary: 'Glossary',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    data: 'Data',
  },
  counts: { practices, awards, similar },
  recognition: { award: 'Award', similar: 'Similar action' },
  proposed: 'Proposed, not judged yet',
  proposals: 'Proposed, not judged yet',
  categoryNumber: (n, edition) => `category ${n} of the ${edition} edition`,
  region: (name) => `${name} Voivodeship`,
  quoted,
  silent: 'the source does not say',
  uncertain: 'uncertain',
  translation: {
    missing: 'This page has not been translated yet, so its text is in Polish.',
    stale:
      'The Polish text has changed since this translation was made. Some words may be out of date or still in Polish.',
    polish: 'See the Polish page',
  },
  help: {
    title: 'Where to go for help',
    question: 'Need help where you live?',
    whereToGo: 'See where to go',
    before: 'Before you go, check that the place is still open. In an emergency call [112](tel:112).',
  },
  home: {
    title: 'How cities welcome new residents',
    lead: (years) =>
      `The catalogue shows what Polish cities do for migrants: how it works, who pays, on what legal basis, what went wrong and where the evidence is. It starts with the practices that received awards in the [Miasta Otwarte](lang:pl) (Open Cities) campaign in ${listed('en', years)}.`,
    byCity: 'By city',
    byCategory: 'By category',
    byEdition: 'By edition',
    awarded: 'Award-winning practices',
    allPractices: 'All practices',
    how: 'Who judged, and how',
    howText: (known, oneEach) =>
      `${oneEach ? 'In each category one city received an award. ' : ''}The nominated practices were judged by a jury; in the first edition its members were immigrant activists. ${juries(known)} Alongside the awards, the catalogue shows similar actions.`,
  },
  ...lists,
  ...practice,
  ...views,
  ...site,
}
