import type { Catalogue, Source } from '../../catalogue'
import { sourcesIn } from '../../text/references'
import { required } from '../../required'
import { owners } from './owner'

/** Gives the id of a source: that of the entry whose file lists it, which for shared ones is an edition. */
export function sourceIds(catalogue: Catalogue): (source: Source) => string {
  const ids = new Map<Source, string>()
  for (const { id, entry } of owners(catalogue))
    for (const source of entry.sources) if (!ids.has(source)) ids.set(source, `${id}/sources/${source.key}`)
  return (source) => required(ids.get(source), source.key)
}

/** The ids of the sources to which a text of an entry refers, each once. */
export const idsIn = (text: string, listed: readonly Source[], idOf: (source: Source) => string): string[] =>
  [...new Set(sourcesIn(text))].map((key) =>
    idOf(
      required(
        listed.find((source) => source.key === key),
        key,
      ),
    ),
  )
