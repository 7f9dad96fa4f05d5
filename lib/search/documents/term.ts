import type { Term } from '../../catalogue'
import { foreign, keepForeign } from '../../text/foreign'
import type { Lang } from '../../i18n/langs'
import { plain } from '../../text/plain'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** The place of a term in the glossary, under its Polish name and the one readers know. */
export const termDocument = ({ slug, term, name, body }: Term, lang: Lang): Draft => ({
  id: `${path('glossary', lang)}#${slug}`,
  kind: 'term',
  title: term === name ? term : `${lang === 'pl' ? term : foreign(term, 'pl')}: ${plain(keepForeign(name))}`,
  place: '',
  text: joined([body]),
})
