import type { Catalogue } from '../../lib/catalogue'
import type { Checked } from '../../lib/content/check'
import type { ContentFile } from '../../lib/content/parse'
import type { Flags, Person } from './question'

/**
 * What `npm run new` makes: a file's path and text, and what its author does next. `before` is the text that a changed
 * file had.
 */
export type Made = { path: string; text: string; next: readonly string[]; before?: string }

/** What is known before anything is asked. */
export type Known = { catalogue: Catalogue; today: string }

/** Asks for what one kind of file has to say, and makes it. */
export type Maker = (
  given: Known & { flags: Flags; person: Person; files: readonly ContentFile[]; checked: Checked },
) => Promise<Made>
