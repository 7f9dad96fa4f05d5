import { readFileSync, writeFileSync } from 'node:fs'
import { checkContent, readContent } from '../lib/content'

// npm run translated -- content/practices/x.en.md ... (or --all): writes into each translation which Polish words it was made from.
// Run it after translating, not before: from then on its page no longer says that the translation is older.
const asked = process.argv.slice(2)
const stale = checkContent(readContent()).behind.filter((one) => one.stale)
const chosen = stale.filter(({ path }) => asked.includes('--all') || asked.includes(path))
for (const { path, hash } of chosen) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^translates:.*$/m, `translates: "${hash}"`))
  console.log(`${path}: ${hash}`)
}
if (asked.length === 0) console.log(['Starsze niż polski tekst:', ...stale.map(({ path }) => `  ${path}`), 'Podaj ścieżki plików, które zostały przetłumaczone, albo --all.'].join('\n'))
