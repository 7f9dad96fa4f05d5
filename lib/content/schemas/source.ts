import { z } from 'zod'
import { langs } from '../../i18n/langs'
import { sourceKinds } from '../../vocabularies'
import { address, evenThen, flag, key, oneOf, partialDate, plainText, silence, text } from './fields'

/** What proves what an entry says. */
export const source = z
  .strictObject({
    key,
    title: plainText.max(400, 'tytułu do 400 znaków'),
    /** The language of the title, where it is not Polish. */
    lang: z.enum(langs, 'jednego z języków: pl, en, uk').optional(),
    publisher: plainText.max(400, 'nazwy do 400 znaków').transform(silence),
    kind: oneOf(sourceKinds),
    address: address.optional(),
    newerAddress: address.optional(),
    published: partialDate.optional(),
    accessed: partialDate.optional(),
    /** True where only a stored copy of the page, often its beginning, was read. */
    storedCopy: flag.optional(),
    /** The title was not seen, but made of the words of the address. */
    titleFromAddress: flag.optional(),
    note: text.optional(),
  })
  .refine((one) => one.address || !one.newerAddress, {
    ...evenThen,
    error: 'nowszego adresu obok dawnego, który stoi w polu address',
    path: ['newerAddress'],
    params: { fix: 'dopisz pole address z dawnym adresem, a jeśli go nie było, nazwij to pole address' },
  })
  .refine((one) => one.address === undefined || one.newerAddress !== one.address, {
    ...evenThen,
    error: 'adresu innego niż w polu address',
    path: ['newerAddress'],
    params: { fix: 'usuń pole newerAddress' },
  })
