import { z } from 'zod'
import { archiveOf } from '../../queries/archive'
import type { Catalogue, Source } from '../../catalogue'
import { oneOf, partialDate } from '../../content/schemas/fields'
import { answered } from '../../content/url-checks'
import { plain } from '../../text/plain'
import { push } from '../../push'
import { numberOf, sourceAnchor } from '../../text/source-number'
import { sourceKinds } from '../../vocabularies'
import { core, day, first, second, silent, text, texts, third } from './columns'
import { coreOf, owners, type Owner } from './owner'

export const sourceRecord = z
  .strictObject({
    ...core,
    entry: text,
    usedBy: texts,
    sourceKind: oneOf(sourceKinds),
    publisher: silent,
    date: partialDate.nullable(),
    accessed: partialDate.nullable(),
    address: z.url().nullable(),
    newerAddress: z.url().nullable(),
    archive: z.url().nullable(),
    storedCopy: z.boolean(),
    checked: day.nullable().meta(second),
    answered: z.boolean().nullable().meta(second),
    titleFromAddress: z.boolean().meta(third),
  })
  .meta(first)

/** Every source once, with the entries that refer to it. */
export function* sourceRecords(catalogue: Catalogue): Generator<z.output<typeof sourceRecord>> {
  const users = new Map<Source, Owner[]>()
  for (const owner of owners(catalogue)) for (const source of owner.entry.sources) push(users, source, owner)
  for (const [source, [owner, ...others]] of users) {
    if (!owner) continue
    const { key, title, note, kind, publisher, published, accessed, address, newerAddress, check } = source
    yield {
      ...coreOf(owner),
      id: `${owner.id}/sources/${key}`,
      page: `${owner.page}#${sourceAnchor(numberOf(key, owner.entry.sources))}`,
      title,
      summary: note ? plain(note) : null,
      entry: owner.id,
      usedBy: [owner, ...others].map(({ id }) => id),
      sourceKind: kind,
      publisher,
      date: published ?? null,
      accessed: accessed ?? null,
      address: address ?? null,
      newerAddress: newerAddress ?? null,
      archive: archiveOf(source),
      storedCopy: source.storedCopy ?? false,
      checked: check?.checked ?? null,
      answered: (check && answered(check)) ?? null,
      titleFromAddress: source.titleFromAddress ?? false,
    }
  }
}
