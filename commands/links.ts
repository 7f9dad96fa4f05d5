import { renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getUrlChecks, readContent } from '../lib/content'
import { answered, writeUrlChecks } from '../lib/content/url-checks'
import { today } from '../lib/clock'
import { catalogueOf } from './catalogue'
import { createArchive } from './links/archive'
import { checkLinks, Offline } from './links/check'
import { outsideAddresses } from './links/outside'
import { progress } from './links/progress'
import { createWeb, manners } from './links/web'

// npm run links: asks every outside address once, a few hosts at a time, and records what it did in content/links.json.
// It can be stopped at any time and goes on where it stopped. `-- --within 0` checks also what was checked in the last
// 30 days.
const within = daysOf(process.argv.slice(2))
const file = 'content/links.json'
const files = readContent()
const outside = outsideAddresses(catalogueOf(files)('pl'), files)
const listed = new Set(outside.map(({ address }) => address))
const record = new Map([...getUrlChecks()].filter(([address]) => listed.has(address)))
const bar = progress()
const save = () => {
  writeFileSync(`${file}.new`, writeUrlChecks(record))
  renameSync(`${file}.new`, file)
}
/** Two well-kept addresses of different owners: when neither answers, it is this machine that is cut off. */
const online = () =>
  Promise.any(
    ['https://archive.org/', 'https://www.gov.pl/'].map((address) =>
      fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) }),
    ),
  ).then(
    () => true,
    () => false,
  )

try {
  const done = await checkLinks({
    outside,
    record,
    today: today(),
    within,
    width: 4,
    web: createWeb(manners),
    online,
    archive: createArchive(manners),
    onChecked: (count, of, address) => {
      save()
      bar.show(count, of, address)
    },
  })
  bar.end()
  const dead = outside.filter(({ address }) => {
    const check = record.get(address)
    return check && answered(check) === false
  })
  for (const { address } of dead) console.log(`${record.get(address)?.outcome}  ${address}`)
  console.log(
    `Sprawdzono ${done} z ${outside.length} adresów; ${dead.length} nie odpowiada. Wynik stoi w ${file}: zapisz go razem z treścią.`,
  )
} catch (error) {
  bar.end()
  if (!(error instanceof Offline)) throw error
  console.error(
    `Ten komputer nie ma połączenia z internetem, więc o odnośnikach nic nie wiadomo. ${file} zostaje bez zmian od tej chwili; uruchom polecenie ponownie, gdy sieć wróci.`,
  )
  process.exitCode = 1
}

/** The number of days that was typed, or 30. Ends the process where anything else was. */
function daysOf(typed: string[]): number {
  try {
    const { within } = parseArgs({ args: typed, options: { within: { type: 'string', default: '30' } } }).values
    if (/^\d+$/.test(within)) return Number(within)
  } catch {
    // a flag that there is not, or one without its value
  }
  console.error(`oczekiwano --within z liczbą dni, jest „${typed.join(' ')}”\n  popraw: napisz na przykład --within 30`)
  process.exit(1)
}
