import { words, type Lang } from '@/lib/i18n'
import { Sentence } from './sentence'

type Props = { parts: readonly (readonly [id: string, title: string])[]; lang: Lang }

/** Links to the main parts of a long page. */
export function Contents({ parts, lang }: Props) {
  return (
    <nav aria-label={words(lang).contents} className="mt-6 text-note no-print">
      <ul className="row">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Sentence text={title} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
