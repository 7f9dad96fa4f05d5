import { dataWords } from './data'
import { proposeWords } from './propose'
import type { Words } from './pl'
import { counted } from './plural'

const practices = (n: number) => counted('en', n, { one: 'practice', other: 'practices' })
const awards = (n: number) => counted('en', n, { one: 'award', other: 'awards' })
const similar = (n: number) => counted('en', n, { one: 'similar action', other: 'similar actions' })
const quoted = (text: string) => `“${text.replace(/“([^”]*)”/g, '‘$1’')}”`

/** Every word of the interface in English. */
export const en: Words = {
  siteName: 'Miasta Otwarte',
  siteLine: 'A catalogue of what cities do well for migrants',
  skip: 'Skip to content',
  languages: 'Language',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'You are here',
  footerNavigation: 'About the catalogue',
  data: dataWords.en,
  propose: proposeWords.en,
  nav: { home: 'Home', practices: 'Practices', cities: 'Cities', categories: 'Categories', editions: 'Editions', jury: 'Jury', criteria: 'Criteria', about: 'About the campaign', propose: 'Propose a practice', next: 'What came next', glossary: 'Glossary', accessibility: 'Accessibility', privacy: 'Privacy', data: 'Data' },
  counts: { practices, awards, similar },
  award: 'Award',
  similarAction: 'Similar action',
  awardIn: (edition) => `Award ${edition}`,
  proposed: 'Proposed, not judged yet',
  similarIn: (edition) => `Similar action ${edition}`,
  categoryNumber: (n, edition) => `category ${n} of the ${edition} edition`,
  region: (name) => `${name} Voivodeship`,
  quoted,
  silent: 'the source does not say',
  uncertain: 'uncertain',
  translation: {
    missing: 'This page has not been translated yet, so its text is in Polish.',
    stale: 'The Polish text has changed since this translation was made. Some words may be out of date or still in Polish.',
    polish: 'See the Polish page',
  },
  home: {
    title: 'How cities welcome new residents',
    lead: 'The catalogue shows what Polish cities do for migrants: how it works, who pays, on what legal basis, what went wrong and where the evidence is. It starts with the practices that received awards in the [Miasta Otwarte](lang:pl) (Open Cities) campaign in 2014 and 2015.',
    byCity: 'By city',
    byCategory: 'By category',
    byEdition: 'By edition',
    awarded: 'Award-winning practices',
    allPractices: 'All practices',
    how: 'Who judged, and how',
    howText: 'In each category one city received an award. In 2014 a jury of immigrant activists judged the nominated practices; of the 2015 jury one name is known. Alongside the awards, the catalogue shows similar actions.',
  },
  filters: {
    legend: 'Filters', show: 'Show practices', query: 'Search in practices', sort: 'Order', sortBy: { title: 'by title', city: 'by city', edition: 'newest edition first' },
    fields: { city: 'City', voivodeship: 'Voivodeship', category: 'Category', theme: 'Theme', edition: 'Edition', given: 'Recognition', audience: 'Groups served', leadBody: 'Who runs it', status: 'Status', outcome: 'What came next', failures: 'What did not work' },
    active: 'Filters in use', remove: (label) => `remove filter: ${label}`, clear: 'Remove all filters', found: (n) => `${practices(n)} found`,
    unknown: (value, param) => `“${value}” is not one of the values of “${param}”, so we left it out.`,
    none: 'No practice meets all these conditions at once.', drop: (field, n) => `Without the filter “${field}”: ${practices(n)}`, page: (n, of) => `Page ${n} of ${of}`, previous: 'Previous page', next: 'Next page', pages: 'Pages of results',
  },
  search: {
    label: 'Search the catalogue', submit: 'Search', title: 'Search', titleFor: (query) => `Results for: ${query}`, found: (n) => counted('en', n, { one: 'result', other: 'results' }),
    corrected: (query) => `Showing results for: ${query}`, asTyped: (query) => `Search for exactly: ${query}`, cut: 'Your search was too long, so we are using only its first 16 words and 200 characters.',
    none: (query) => `We found nothing for “${query}”.`, noneHint: 'Try another word, or start from a city or a category:', ways: 'Type a word in any form; Polish names work without Polish letters too. Or start here:',
    kinds: { practice: 'practice', city: 'city', category: 'category', edition: 'edition', juror: 'jury', page: 'page', term: 'glossary' },
  },
  nextPage: {
    title: 'What came next for the practices', lead: 'The campaign’s material ends in May 2015. This page shows what later, publicly available sources say about each practice. No newer evidence does not mean that a practice ended: it means that we found nothing later. A newer entry in the timeline may be about a similar action and not about the practice itself.',
    evidence: 'newest entry in the timeline:', line: 'What is known of the practices after 2015 (their number in brackets):', all: 'See what came next for each practice',
    share: (none, all) => `For ${none} of ${all} practices we found no newer evidence.`,
  },
  comparePage: {
    title: 'Compare practices or cities', titleOf: (names) => `Comparison: ${names}`, lead: 'Set two to four practices or cities side by side. A comparison has a permanent address and prints on one sheet.',
    practice: (n) => `Practice ${n}`, city: (n) => `City ${n}`, choose: 'choose', practices: 'Practices', cities: 'Cities', show: 'Compare', same: 'the same', add: 'Add to the comparison', remove: (title) => `remove from the comparison: ${title}`,
    unknown: (value) => `There is no practice or city “${value}” in the catalogue, so we left it out.`, tooMany: 'No more than four can be compared at once. These are the first four.', one: 'Choose at least one more to compare with.', fromPractice: 'Compare with practices of your choice', newest: 'Newest event in the catalogue', mixed: 'Practices and cities cannot be compared with each other. We are comparing the practices.',
  },
  practicesPage: { title: 'Practices', lead: 'Each practice is one initiative of one city or voivodeship office, however many times it was recognised.' },
  practice: {
    glance: 'At a glance', facts: 'Status, categories and connections', story: 'How it works', timeline: 'Timeline', results: 'Figures', recognition: 'What it was recognised for, and by whom', reviews: 'Review, years later',
    gaps: 'What the sources lack', similar: 'Similar actions', allSimilar: 'Compare with similar actions', relations: 'Related practices', sources: 'Sources', statusLabel: 'Status',
    status: (state, when) => `${state}, as of ${when}`, opinion: 'Opinion of the jury and experts', justification: 'Reasons given', audience: 'Groups served', themes: 'Themes', place: 'Place', categories: 'Category', updated: 'Page last changed',
    chart: 'A dot is an event, a ring an uncertain one, a bar a period, and a gate the year of an award or of a mention as a similar action.',
    print: 'This page can be printed: the menu is left out and the addresses of sources are written out.',
    noReview: 'The campaign announced that it would return to the award-winning practices every year. Nobody has returned to this one yet.', reviewed: (year) => `${year} review`, reviewDue: (year) => `The next review is due in ${year}.`, reviewOverdue: (newest, due) => (newest ? `The newest review is from ${newest}. The one due in ${due} did not take place, so this description may be out of date.` : `A review was announced for ${due} and did not take place.`), overdue: 'review overdue', reviewLabel: 'Review', proposedOn: 'Proposed on', notJudged: 'No edition has judged it yet. The description comes from the people who proposed it.', reviewNote: 'The campaign announced a yearly review of the award-winning practices. This one was made for the catalogue from publicly available pages.',
  },
  how: {
    leadBody: 'Who runs it', justification: 'Why', legalBasis: 'Legal basis', funding: 'Who pays', partners: 'Partners', forWhom: 'For whom', scale: 'Scale and results', period: 'Period', failures: 'What did not work', recommendations: 'Recommendations of the jury and experts',
  },
  similarPage: {
    title: (practice) => `Similar actions: ${practice}`,
    heading: 'Similar actions',
    lead: (practice) => `${quoted(practice)} is compared with one similar action at a time, field by field. The closest come first.`,
    field: 'Field', more: 'More similar actions', none: 'The catalogue has no similar action yet.',
    sameCategory: (category) => `same category: ${category}`, sharedTheme: (theme) => `shared theme: ${theme}`, related: 'linked in the sources',
    list: {
      complete: (edition, category) => `The ${edition} edition named similar actions in the category “${category}”.`,
      cut: (edition, category) => `In the ${edition} edition the list of similar actions in the category “${category}” breaks off halfway. The rest is lost.`,
      lost: (edition, category) => `In the ${edition} edition the list of similar actions in the category “${category}” was lost with the end of the description. It is not known whether it named any.`,
      none: (edition, category) => `In the ${edition} edition the source names no similar action in the category “${category}”.`,
      unread: (edition, category) => `In the ${edition} edition the list of similar actions in the category “${category}” could not be read.`,
    },
    byTheme: 'So we show actions that share its themes.',
  },
  map: { label: 'The cities on a map of Poland', skip: 'Skip the map', awards: 'number of awards', similar: 'similar actions only (number)' },
  citiesPage: { title: 'Cities', lead: 'What the catalogue knows about each city: practices with awards, similar actions, and what became of them.', regions: 'Regional actions' },
  city: { awarded: 'With an award', similar: 'Similar actions', proposed: 'Proposed, not judged yet', regional: (voivodeship) => `Regional actions: ${voivodeship} Voivodeship`, regionalNote: 'These were run by the voivodeship office, not by the city.', timeline: 'Timeline of the city', newest: (when) => `Newest evidence in the catalogue: ${when}` },
  categoriesPage: { title: 'Categories', lead: 'A category is one subject through all editions. Its number and name changed from year to year; here they stand together.' },
  category: { proposed: 'Proposed, not judged yet', recommendations: 'Recommendations for cities', inEdition: (edition) => `${edition} edition` },
  editionsPage: { title: 'Editions', lead: 'The [Miasta Otwarte](lang:pl) (Open Cities) campaign had two editions, in 2014 and 2015.', overview: 'Categories and editions', matrix: 'Cities with awards and the number of similar actions, in each category and edition', notInEdition: 'there was no such category' },
  edition: { categories: 'Categories and awards', jury: 'Jury', juryIncomplete: 'Not all members of this edition’s jury are known.', experts: 'Experts', criteria: 'Criteria', credits: 'Who prepared it and who paid', timeline: 'Timeline' },
  juryPage: { title: 'Jury', lead: 'In 2014 the practices were judged by five immigrant activists from different communities and cities. Of the 2015 jury we know one person.', from: 'From', lives: 'City', sat: (editions) => `on the ${editions} jury` },
  criteriaPage: { title: 'Criteria', lead: 'The three criteria by which practices were judged in 2014.', question: 'Question for the city' },
  glossaryPage: { title: 'Glossary', lead: 'Abbreviations and terms that appear in the descriptions of practices.' },
  source: { published: 'published', accessed: 'accessed', archived: 'archived copy', newer: 'newer address', copyOnly: 'read from a stored copy of the page, sometimes only its beginning', noPublisher: 'publisher not stated', noAddress: 'no web address',
    checked: (when, answers) => `checked on ${when}: ${answers === undefined ? 'blocks automatic checks, may work for readers' : answers ? 'works' : 'does not work'}`, movedTo: 'leads to', oldAddress: 'former address', noCopy: 'no copy in the archive' },
  trouble: {
    404: { title: 'There is no such page', lead: 'The catalogue has no page at this address. Its name may have changed, or the address may have a typing error.' },
    400: { title: 'The address is broken', lead: 'This address contains a character that the server cannot read. Check that you copied all of it.' },
    414: { title: 'The address is too long', lead: 'This address has more than 16 thousand characters. Choose fewer filters or shorten the query.' },
    500: { title: 'Something went wrong', lead: 'We could not prepare this page. Try again in a moment; the other pages should work.' },
    ways: 'Start from one of these:',
  },
  trust: {
    changed: 'Last changed', report: 'Report a mistake', subject: (address) => `Mistake on the page ${address}`, operator: 'This website is run by', noOperator: 'This website does not say who runs it.', editors: 'Editors', noEditors: 'No address for the editors is given, so there is nowhere to report a mistake.',
  },
  declaration: {
    title: 'Statement and contact',
    intro: (operator) => `${operator} undertakes to make this website accessible in accordance with the Polish Act of 4 April 2019 on the Digital Accessibility of Websites and Mobile Applications of Public Sector Bodies.`,
    noOperator: 'This installation does not name an operator, that is, the person or institution that runs the website. So this is not a formal accessibility statement. Below are the fields that the Polish Act of 4 April 2019 on digital accessibility requires of public bodies; an operator fills them in the website’s settings.',
    noStatus: (operator) => `This website is run by ${operator}, but does not say how far it meets the Polish Act of 4 April 2019 on digital accessibility. So this is not a formal accessibility statement.`,
    notGiven: 'not given',
    fields: { operator: 'Operator', url: 'Website', published: 'Website published', updated: 'Last significant update', status: 'Meets the Act', declared: 'Statement made', auditor: 'On the basis of', person: 'Who is responsible', email: 'E-mail', phone: 'Telephone', procedure: 'How to report a barrier', building: 'Accessibility of the building', applications: 'Mobile applications' },
    status: { full: 'The website meets the Act.', partial: 'The website meets the Act in part. The reasons are listed above.', none: 'The website does not meet the Act. The reasons are listed above.' },
    auditor: 'a self-assessment: the tests described above', applications: 'The website has no mobile application.',
    procedure: 'Write to the editors: give the address of the page and say what gets in your way. You can demand that the page or a part of it be made accessible, or ask for the information in another form. A public body answers within 7 days or, where that is too short, within 2 months at the latest. If it refuses, you can complain to it, and then write to the Polish Commissioner for Human Rights.',
  },
  footer: { licence: 'The catalogue’s texts and data: CC BY 4.0. Code: MIT. Source texts: © [Fundacja Inna Przestrzeń](lang:pl) 2014.' },
}
