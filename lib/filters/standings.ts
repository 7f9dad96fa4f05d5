import type { Category, Edition, Practice, Standing } from '../catalogue'
import { standingOf } from '../queries/practices'
import type { Vocabulary } from '../vocabularies'

/** How a practice stands in a category: as an edition recognised it there, or as proposed, without an edition. */
export type CategoryStanding = { as: Standing | null; edition: Edition | null; category: Category }

/**
 * All standings of a practice, one by one: whoever asks for the awards of an edition asks for one that is both. A
 * proposal that was judged since keeps its category, and is proposed no more.
 */
export const standingsOf = (practice: Practice): CategoryStanding[] => {
  const { recognition, proposed } = practice
  if (!proposed) return recognition
  const as = standingOf(practice) === 'proposed' ? 'proposed' : null
  return [...recognition, { as, edition: null, category: proposed.category }]
}

export const standingWords: Vocabulary = {
  award: { pl: 'wyróżniona', en: 'with an award', uk: 'відзначена' },
  similar: { pl: 'działanie podobne', en: 'similar action', uk: 'подібна дія' },
  proposed: {
    pl: 'zgłoszona, jeszcze nieoceniona',
    en: 'proposed, not judged yet',
    uk: 'запропонована, ще не оцінена',
  },
}
