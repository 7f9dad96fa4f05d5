import { readFileSync, writeFileSync } from 'node:fs'
import { everyAddress } from '../lib/addresses'
import { buildCatalogue, readContent } from '../lib/content'
import { publishedLangs } from '../lib/i18n'
import { path } from '../lib/urls'

// npm run addresses: adds the addresses of new pages to the list of all that were ever published. Nothing is ever taken from
// it: a test keeps each of them answering, as a page or with a redirect.
const file = 'tests/published-addresses.txt'
const listed = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const catalogue = buildCatalogue(readContent(), 'pl')
const now = everyAddress(catalogue).flatMap(({ view, slug }) => publishedLangs.map((lang) => path(view, lang, slug)))
const added = now.filter((address) => !listed.includes(address))
writeFileSync(file, `${[...listed, ...added].sort().join('\n')}\n`)
console.log(added.length ? `Dopisano do ${file}:\n${added.map((address) => `  ${address}`).join('\n')}` : `Wszystkie adresy są już na liście ${file}.`)
