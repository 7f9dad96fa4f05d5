import type { Gap } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { Inline } from './inline'
import { Section } from './section'

/** What the sources lost or never said. Shown, never hidden. */
export function GapList({ gaps, lang }: { gaps: readonly Gap[]; lang: Lang }) {
  if (gaps.length === 0) return null
  return (
    <Section id="braki" title={words(lang).practice.gaps}>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap.key}>
            <Inline text={gap.text} lang={gap.lang} pageLang={lang} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
