import type { PracticeWords } from '../pl/practice'
import { quoted } from './phrases'

/** The English words of a practice’s page, those similar to it and its sources. */
export const practice: PracticeWords = {
  practice: {
    glance: 'At a glance',
    facts: 'Status, categories and connections',
    story: 'How it works',
    timeline: 'Timeline',
    results: 'Figures',
    reviews: 'Review, years later',
    gaps: 'What the sources lack',
    similar: 'Similar practices',
    allSimilar: 'Compare with similar practices',
    relations: 'Related practices',
    sources: 'Sources',
    statusLabel: 'Status',
    status: (state, when) => `${state}, as of ${when}`,
    wasRunning: 'was running',
    opinion: 'Opinion of the jury and experts',
    justification: 'Reasons given',
    audience: 'Groups served',
    themes: 'Themes',
    place: 'Place',
    categories: 'Category',
    chart: {
      dot: 'dot: an event',
      ring: 'ring: an uncertain event',
      bar: 'bar: a period',
      gate: 'gate: the year of an award or of a mention as a similar action',
    },
    noReview:
      'The campaign announced that it would return to the award-winning practices every year. Nobody has returned to this one yet.',
    reviewed: (year) => `${year} review`,
    reviewDue: (year) => `The next review is due in ${year}.`,
    reviewOverdue: (newest, due) =>
      newest
        ? `The newest review is from ${newest}. The one due in ${due} did not take place, so this description may be out of date.`
        : `A review was announced for ${due} and did not take place.`,
    overdue: 'review overdue',
    reviewLabel: 'Review',
    proposedOn: 'Proposed on',
    notJudged: 'No edition has judged it yet. The description comes from the people who proposed it.',
    reviewNote:
      'The campaign announced a yearly review of the award-winning practices. This one was made for the catalogue from publicly available pages.',
  },
  how: {
    leadBody: 'Who runs it',
    justification: 'Why',
    legalBasis: 'Legal basis',
    funding: 'Who pays',
    partners: 'Partners',
    forWhom: 'For whom',
    scale: 'Scale and results',
    period: 'Period',
    failures: 'What did not work',
    recommendations: 'Recommendations of the jury and experts',
  },
  similarPage: {
    title: (practice) => `Similar practices: ${practice}`,
    heading: 'Similar practices',
    lead: (practice) =>
      `${quoted(practice)} is compared with one similar practice at a time, field by field. The closest come first.`,
    field: 'Field',
    more: 'More similar practices',
    none: 'The catalogue has no similar practice yet.',
    sameCategory: (category) => `same category: ${category}`,
    sharedThemes: (themes) => `${themes.length === 1 ? 'shared theme' : 'shared themes'}: ${themes.join(', ')}`,
    related: 'linked in the sources',
    list: {
      complete: (edition, category) => `The ${edition} edition named similar actions in the category “${category}”.`,
      cut: (edition, category) =>
        `In the ${edition} edition the list of similar actions in the category “${category}” breaks off halfway. The rest is lost.`,
      lost: (edition, category) =>
        `In the ${edition} edition the list of similar actions in the category “${category}” was lost with the end of the description. It is not known whether it named any.`,
      none: (edition, category) =>
        `In the ${edition} edition the source names no similar action in the category “${category}”.`,
      unread: (edition, category) =>
        `In the ${edition} edition the list of similar actions in the category “${category}” could not be read.`,
      pending: (edition, category) => `The ${edition} edition has not judged anyone in the category “${category}” yet.`,
    },
    byTheme: 'So we show practices that share its themes.',
  },
  source: {
    published: 'published',
    accessed: 'accessed',
    archived: 'archived copy',
    findCopy: 'look for a copy in the archive',
    newer: 'newer address',
    storedCopy: 'from a stored copy',
    titleFromAddress: 'title read from the address',
    aboutCopies: '“From a stored copy”: usually only the beginning of the page was read.',
    noPublisher: 'publisher not stated',
    noAddress: 'no web address',
    checked: (when, answers) =>
      `checked on ${when}: ${answers === undefined ? 'blocks automatic checks but may work for readers' : answers ? 'works' : 'does not work'}`,
    movedTo: 'leads to',
    oldAddress: 'former address',
    noCopy: 'no copy in the archive',
  },
}
