import type { Source } from '../catalogue'
import { archiveUrl } from '../urls'

/** The copy that a check found, null where it found none; unchecked, the address that asks the archive for one. */
export function archiveOf({ address, archiveDate, check }: Source): string | null {
  if (check?.archive !== undefined) return check.archive
  return address ? archiveUrl(address, archiveDate) : null
}
