import { words, type Lang } from '@/lib/i18n'
import { Sentence } from './sentence'

type Part = readonly [id: string, title: string]
type Props = { parts: readonly (Part | false)[]; lang: Lang }

/** Links to the main parts of a long page; `false` stands for one that this page lacks. */
export function Contents({ parts, lang }: Props) {
  return (
    <nav aria-label={words(lang).contents} className="mt-6 text-note no-print">
      <ul className="row">
        {parts
          .filter((part) => part !== false)
          .map(([id, title]) => (
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
