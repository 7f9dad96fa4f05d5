import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { readContent } from '../lib/content'
import { historyOf, withDates } from '../lib/content/history'
import { identify } from '../lib/content/parse/file-name'
import { today, zone } from '../lib/clock'

// npm run dates: fills `published` and `changed` of every entry from the history of the repository. What is not
// committed yet changed today. Run it before committing; pages, exports and references take these dates, never the day
// of a build.
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args, '--', 'content'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, TZ: zone }, // the days of a history are those of the clock
  })
const patch = ['-p', '--relative', '-U0', '-M', '--no-color', '--no-ext-diff']
const day = today()
const history = historyOf(
  `\0${day}\n${git('diff', 'HEAD', ...patch)}\n${git('log', ...patch, '--date=format-local:%Y-%m-%d', '--format=%x00%ad')}`,
)

let filled = 0
for (const { path, bytes } of readContent()) {
  if (identify(path)?.lang !== 'pl') continue // translations have no dates of their own
  const text = new TextDecoder().decode(bytes)
  const dated = withDates(text, history.get(path) ?? { published: day, changed: day })
  if (dated === text) continue
  writeFileSync(path, dated)
  console.log(path)
  filled++
}
console.log(filled ? `plików z nowymi datami: ${filled}` : 'daty są aktualne')
