import { cachedCatalogue, checkContent, getUrlChecks, getSynonyms, readContent } from '../lib/content'
import { ContentError, formatProblems, type Problem } from '../lib/content/problem'
import { publishedLangs } from '../lib/i18n/langs'
import { formerAddresses, publishedAddresses } from '../lib/site/published'
import { everPublished } from './published-addresses'

// npm run content: checks every content file in a few seconds and says what to mend.
const problems: Problem[] = []
const files = readContent()
const checks = readOrTell(getUrlChecks)
readOrTell(getSynonyms)
const { behind, untranslated, catalogue, ...checked } = checkContent(files, checks)
problems.push(...checked.problems)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
} else {
  for (const { path, stale, missing } of behind)
    console.log(
      `${path}: ${[stale && 'tłumaczenie starsze niż polski tekst', missing.length && `brakuje: ${missing.join(', ')}`].filter(Boolean).join('; ')}`,
    )
  for (const { path, into } of untranslated) console.log(`${path}: brak tłumaczenia: ${into.join(', ')}`)
  const catalogues = publishedLangs.map((lang) => cachedCatalogue(files, lang, () => catalogue(lang), checks)) // the build that follows reads them
  const alive = new Set(catalogues.flatMap((one) => [...publishedAddresses(one), ...Object.keys(formerAddresses(one))]))
  const dead = everPublished().filter(
    (address) => /^\/(praktyki|miasta|kategorie)\/[^/]+$/.test(address) && !alive.has(address),
  )
  for (const address of dead)
    console.warn(
      `Adres ${address} był w internecie i przestanie działać. Dopisz jego ostatnią część do formerSlugs pliku, który go zastępuje.`,
    )
  console.log(`${files.length} plików treści w porządku`)
}

/** What a file says that is no entry; where it is not in order its problems are told with all others. */
function readOrTell<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    problems.push(...error.problems())
    return undefined
  }
}
