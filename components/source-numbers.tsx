import type { Source } from '@/lib/catalogue'
import { sourceAnchor } from '@/lib/urls'

/** The numbers that sources have in the list below, as links to them. */
export function SourceNumbers({ of, sources }: { of: readonly Source[]; sources: readonly Source[] }) {
  return of.map((source) => (
    <sup key={source.key}>
      {'\u2060'}
      <a href={`#${sourceAnchor(source.key)}`}>[{sources.findIndex(({ key }) => key === source.key) + 1}]</a>
    </sup>
  ))
}
