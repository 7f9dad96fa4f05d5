import type { Lang } from '@/lib/i18n'
import { Marked } from './marked'

/** Words of the page that hold an entry's, kept as `foreign` where those are in another language, and marked there. */
export const Sentence = ({ text, lang }: { text: string; lang: Lang }) => (
  <Marked pieces={[{ text, mark: false }]} lang={lang} />
)
