import { createHash } from 'node:crypto'
import { polishWords, type CollectionName } from './schemas'
import type { Entry } from './validate'

/**
 * A short hash of the Polish words and body of an entry as they are now: changes when there is something new to
 * translate, not when only facts change.
 */
export const currentHash = <C extends CollectionName>(collection: C, { data, body }: Entry<C>): string =>
  createHash('sha256')
    .update(JSON.stringify([polishWords[collection](data), body]))
    .digest('hex')
    .slice(0, 8)
