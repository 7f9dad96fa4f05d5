import type { Recognition } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { titleRecognised } from '@/lib/queries/categories'
import { LocalisedText } from './localised-text'

/** The title under which an edition recognised a practice, in brackets; nothing where it had none of its own. */
export function TitleRecognised({ recognition, lang }: { recognition: Recognition; lang: Lang }) {
  const title = titleRecognised(recognition)
  if (!title) return null
  return (
    <span className="note">
      {' '}
      (<LocalisedText text={words(lang).quoted(title)} lang={recognition.lang} pageLang={lang} />)
    </span>
  )
}
