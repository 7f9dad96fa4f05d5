import type { Source } from '@/lib/catalogue'
import { numberOf, sourceAnchor } from '@/lib/text/source-number'

/** The numbers that sources have in the list below, as links to them. */
export function SourceNumbers({ of, sources }: { of: readonly Source[]; sources: readonly Source[] }) {
  return of.map((source) => (
    <sup key={source.key}>
      {'\u2060'}
      <a href={`#${sourceAnchor(source.key)}`}>[{numberOf(source.key, sources)}]</a>
    </sup>
  ))
}
