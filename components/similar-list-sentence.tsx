import type { CategoryEdition } from '@/lib/catalogue'
import { foreign } from '@/lib/text/foreign'
import { words, type Lang } from '@/lib/i18n'
import { Sentence } from './sentence'

/** What became of an edition's own list of similar actions in a category, in a sentence. */
export function SimilarListSentence({ of, lang }: { of: CategoryEdition; lang: Lang }) {
  const { edition, similarList, title, translatedTitle } = of
  const named = translatedTitle ?? foreign(title, 'pl', lang)
  return <Sentence text={words(lang).similarPage.list[similarList](edition.year, named)} lang={lang} />
}
