import { checkContent, keepCatalogue, readContent } from '../lib/content'
import { formatProblems } from '../lib/content/problem'
import { publishedLangs } from '../lib/i18n/langs'

// npm run content: checks every content file in about a second and says what to mend.
const files = readContent()
const { problems, behind, catalogue } = checkContent(files)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
} else {
  for (const { path, stale, missing } of behind) console.log(`${path}: ${[stale && 'tłumaczenie starsze niż polski tekst', missing.length && `brakuje: ${missing.join(', ')}`].filter(Boolean).join('; ')}`)
  for (const lang of publishedLangs) keepCatalogue(files, lang, () => catalogue(lang)) // the build that follows reads it
  console.log(`${files.length} plików treści w porządku`)
}
