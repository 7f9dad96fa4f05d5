import type { Catalogue } from '../lib/catalogue'
import { checkContent } from '../lib/content'
import type { ContentFile } from '../lib/content/parse'
import { formatProblems } from '../lib/content/problem'
import type { Lang } from '../lib/i18n/langs'

/** The catalogues that a command works on, checked once. Where content has mistakes, tells them and ends the command. */
export function catalogueOf(files: readonly ContentFile[]): (lang: Lang) => Catalogue {
  const { problems, catalogue } = checkContent(files)
  if (problems.length === 0) return catalogue
  console.error(formatProblems(problems))
  process.exit(1)
}
