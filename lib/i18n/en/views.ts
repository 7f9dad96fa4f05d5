import type { ViewWords } from '../pl/views'
import { counted, listed } from '../plural'
import { juries } from './phrases'

/** The English words of the pages of cities, categories, editions, jury, criteria and glossary. */
export const views: ViewWords = {
  map: {
    label: 'The cities on a map of Poland',
    skip: 'Skip the map',
    awards: 'a practice has an award',
    similar: 'similar actions only',
    count: 'number: how many practices',
  },
  citiesPage: {
    title: 'Cities',
    lead: 'What the catalogue knows about each city: practices with awards, similar actions, and what became of them. Awards and similar actions are counted in each edition separately.',
    regions: 'Regional actions',
  },
  city: {
    awarded: 'With an award',
    similar: 'Similar actions',
    regionalNote: 'These were run by the voivodeship office, not by the city.',
    timeline: 'Timeline of the city',
    newest: (when) => `Newest evidence in the catalogue: ${when}`,
  },
  categoriesPage: {
    title: 'Categories',
    lead: 'A category is one subject across all editions. Its number and name changed from year to year; here they are together.',
  },
  category: {
    recommendations: 'Recommendations for cities',
    inEdition: (edition) => `${edition} edition`,
    proposed: 'Proposed in this category',
  },
  editionsPage: {
    title: 'Editions',
    lead: (years) =>
      `The [Miasta Otwarte](lang:pl) (Open Cities) campaign had ${counted('en', years.length, { one: 'edition', other: 'editions' })}, in ${listed('en', years)}.`,
    overview: 'Categories and editions',
    matrix: 'Cities with awards and the number of similar actions, in each category and edition',
    notInEdition: 'there was no such category',
  },
  edition: {
    pending: 'no awards yet',
    nobodyYet: 'The catalogue has no awards of this edition yet.',
    categories: 'Categories and awards',
    jury: 'Jury',
    juryIncomplete: 'Not all members of this edition’s jury are known.',
    experts: 'Experts',
    criteria: 'Criteria',
    credits: 'Who prepared it and who paid',
    timeline: 'Timeline',
  },
  juryPage: {
    title: 'The Open Cities jury',
    lead: (known) =>
      `The nominated practices were judged by a jury. In the first edition its members were immigrant activists from different communities and cities. ${juries(known)}`,
    from: 'From',
    lives: 'City',
    sat: (edition) => `on the ${edition} jury`,
  },
  criteriaPage: {
    title: 'Selection criteria',
    lead: 'The criteria by which practices were judged. The page of each edition says which of them it used, or that this is not known.',
    question: 'Question for the city',
  },
  glossaryPage: { title: 'Glossary', lead: 'Abbreviations and terms that appear in the descriptions of practices.' },
}
