import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { checkContent, readContent } from '../lib/content'
import { identify } from '../lib/content/parse/file-name'
import { formatProblems } from '../lib/content/problem'
import { today } from '../lib/clock'
import { flagsOf, help } from './new/flags'
import { whatToMake } from './new/kinds'
import { make } from './new/make'
import { personAtTerminal, Unanswered } from './new/question'

// npm run new: asks in Polish what is needed and writes a correct file, or takes the answers as flags:
// npm run new -- practice --title "Dyżury w bibliotece" --city lublin ...   It never overwrites what is there.
const typed = process.argv.slice(2)
const person = personAtTerminal()

async function main(): Promise<void> {
  if (typed.some((argument) => /^(-h|--help)$/.test(argument))) return console.log(help)
  const { flags, positionals } = flagsOf(typed)
  const files = readContent()
  const checked = checkContent(files)
  if (checked.problems.length > 0)
    return fail(`Najpierw popraw to, co już jest w content:\n\n${formatProblems(checked.problems)}`)
  const kind = positionals[0] ?? (await person.ask?.(`${whatToMake}\n> `))?.trim() ?? ''
  const made = await make(kind, flags, person.ask, files, checked, today())
  if (made.before === undefined && existsSync(made.path))
    return fail(`Plik ${made.path} już jest. Niczego nie zmieniono; otwórz go albo podaj inną nazwę.`)
  const after = checkContent([
    ...files.filter(({ path }) => path !== made.path),
    { path: made.path, bytes: new TextEncoder().encode(made.text) },
  ]).problems
  if (after.length > 0)
    return fail(
      `Niczego nie zapisano, bo plik miałby błędy:\n\n${formatProblems(after)}\n\nTak by wyglądał; możesz go zapisać i poprawić:\n\n${made.text}`,
    )
  if (made.before !== undefined && new TextDecoder().decode(readFileSync(made.path)) !== made.before)
    return fail(`Plik ${made.path} zmienił się w tym czasie. Niczego nie zapisano; spróbuj jeszcze raz.`)
  writeFileSync(made.path, made.text, { flag: made.before === undefined ? 'wx' : 'w' })
  console.log(
    [
      `${made.before === undefined ? 'Powstał' : 'Zmieniono'} plik ${made.path}`,
      '',
      'Co dalej:',
      ...made.next.map((step) => `- ${step}`),
      '- Sprawdź treść: npm run content; obejrzyj stronę: npm run site',
      ...(made.before !== undefined || identify(made.path)?.lang !== 'pl'
        ? []
        : ['- Przed publikacją zapisz nowe adresy: npm run addresses']),
    ].join('\n'),
  )
}
function fail(message: string) {
  console.error(message)
  process.exitCode = 1
}
await main()
  .catch((error: unknown) => {
    if (!(error instanceof Unanswered)) throw error
    fail(error.message)
  })
  .finally(person.leave)
