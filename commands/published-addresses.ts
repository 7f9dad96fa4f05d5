import { existsSync, readFileSync } from 'node:fs'

/** The list of every address that was ever published, one on a line. */
export const publishedFile = 'content/published-addresses.txt'

/** What is on the list; nothing where there is none, as in content that was made up. */
export const everPublished = (): string[] =>
  existsSync(publishedFile) ? readFileSync(publishedFile, 'utf8').split('\n').filter(Boolean) : []
