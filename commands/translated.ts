import { readFileSync, writeFileSync } from 'node:fs'
import { checkContent, readContent } from '../lib/content'
import { identify } from '../lib/content/parse/file-name'
import { formatProblems } from '../lib/content/problem'

// npm run translated -- content/practices/x.en.md ... (or --all): writes into each translation which Polish words it
// was made from. Run it after translating, not before: from then on its page no longer says that the translation is
// older.
const asked = process.argv.slice(2)
const files = readContent()
const { behind, problems } = checkContent(files)
const stale = behind.filter((one) => one.stale)

function note(path: string): void {
  const identity = identify(path)
  if (!identity || identity.lang === 'pl' || !files.some((file) => file.path === path))
    return fail(`${path}: nie ma takiego tłumaczenia. Podaj ścieżkę od content/, np. content/cities/lublin.en.md.`)
  const polish = `content/${identity.collection}/${identity.slug}.md`
  const faults = problems.filter((problem) => problem.path === path || problem.path === polish)
  const hash = stale.find((one) => one.path === path)?.hash
  if (faults.length > 0) return fail(`${path}: najpierw popraw błędy:\n\n${formatProblems(faults)}`)
  if (hash) writeFileSync(path, readFileSync(path, 'utf8').replace(/^translates:.*$/m, `translates: "${hash}"`))
  console.log(hash ? `${path}: ${hash}` : `${path}: było już aktualne`)
}
function fail(message: string) {
  console.error(message)
  process.exitCode = 1
}

for (const path of asked.flatMap((one) => (one === '--all' ? stale.map(({ path: each }) => each) : [one]))) note(path)
if (asked.length === 0)
  console.log(
    [
      'Starsze niż polski tekst:',
      ...stale.map(({ path }) => `  ${path}`),
      'Podaj ścieżki plików, które zostały przetłumaczone, albo --all.',
    ].join('\n'),
  )
