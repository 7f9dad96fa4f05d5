import type { Source } from '@/lib/catalogue'
import { numbered, sourceAnchor } from '@/lib/text/source-number'

/** The numbers that sources have in the list below, in their order, as links to them. */
export function SourceNumbers({ of, sources }: { of: readonly Source[]; sources: readonly Source[] }) {
  const keys = of.map(({ key }) => key)
  return numbered(keys, sources).map(({ key, number }) => (
    <sup key={key}>
      {'\u2060'}
      <a href={`#${sourceAnchor(key)}`}>[{number}]</a>
    </sup>
  ))
}
