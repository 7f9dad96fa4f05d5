import { writeFileSync } from 'node:fs'
import { readContent } from '../lib/content'
import { publishedLangs } from '../lib/i18n'
import { publishedAddresses } from '../lib/site/published'
import { catalogueOf } from './catalogue'
import { everPublished, publishedFile } from './published-addresses'

// npm run addresses: adds the addresses of new pages and files to the list of all that were ever published. Nothing is
// ever taken from it: a test keeps each of them answering, with its page or with a redirect.
const listed = new Set(everPublished())
const catalogueIn = catalogueOf(readContent())
const added = publishedLangs
  .flatMap((lang) => publishedAddresses(catalogueIn(lang)))
  .filter((address) => !listed.has(address))
writeFileSync(publishedFile, `${[...listed, ...added].sort().join('\n')}\n`)
console.log(
  added.length
    ? `Dopisano do ${publishedFile}:\n${added.map((address) => `  ${address}`).join('\n')}`
    : `Wszystkie adresy są już na liście ${publishedFile}.`,
)
