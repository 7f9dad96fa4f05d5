import type { Category, Edition, Practice } from '../catalogue'
import { standingOf } from '../queries'
import type { Vocabulary } from '../vocabularies'

/** What one edition gave a practice and in which category, or the category it was proposed in. */
export type Given = { as: 'award' | 'similar' | 'proposed' | null; edition: Edition | null; category: Category }

/**
 * All that a practice was given, one by one: whoever asks for the awards of an edition asks for one that is both. A
 * proposal that was judged since keeps its category, and is proposed no more.
 */
export const givenTo = (practice: Practice): Given[] => {
  const { recognition, proposed } = practice
  if (!proposed) return recognition
  const as = standingOf(practice) === 'proposed' ? 'proposed' : null
  return [...recognition, { as, edition: null, category: proposed.category }]
}

export const givenWords: Vocabulary = {
  award: { pl: 'wyróżniona', en: 'with an award', uk: 'відзначена' },
  similar: { pl: 'działanie podobne', en: 'similar action', uk: 'подібна дія' },
  proposed: {
    pl: 'zgłoszona, jeszcze nieoceniona',
    en: 'proposed, not judged yet',
    uk: 'запропонована, ще не оцінена',
  },
}
