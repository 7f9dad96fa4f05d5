import type { Source } from '@/lib/catalogue'
import { numbersOf, sourceAnchor } from '@/lib/text/source-number'

/** The numbers that sources have in the list below, in their order, as links to them. */
export function SourceNumbers({ of, sources }: { of: readonly Source[]; sources: readonly Source[] }) {
  const keys = of.map(({ key }) => key)
  return numbersOf(keys, sources).map((number) => (
    <sup key={number}>
      {'\u2060'}
      <a href={`#${sourceAnchor(number)}`}>[{number}]</a>
    </sup>
  ))
}
