import { parseArgs } from 'node:util'
import { kinds } from './kinds'
import { Unanswered, type Flags } from './question'

/** What `npm run new -- --help` says. */
export const help = `npm run new -- RODZAJ
Dodaje do katalogu nową rzecz. Pyta po polsku o wszystko, czego potrzebuje, zapisuje poprawny plik i mówi, co dalej. Nigdy nie nadpisuje pliku, który już jest.

Rodzaje:
${Object.entries(kinds)
  .map(([name, what]) => `  ${name.padEnd(12)} ${what}`)
  .join('\n')}

Odpowiedzi można podać od razu, każdą jako --nazwa "wartość":
  npm run new -- city --name Rzeszów --voivodeship podkarpackie
O resztę polecenie zapyta, a bez terminala ją wyliczy. Więcej: content/README.md, „Częste zadania”.`

/**
 * The flags and other words of a command line: any flag that has a value is taken, because the questions differ by what
 * is made.
 */
export function flagsOf(typed: readonly string[]): { flags: Flags; positionals: readonly string[] } {
  const names = typed.flatMap((argument) => /^--([^=]+)/.exec(argument)?.[1] ?? [])
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    })
    return { flags: values, positionals }
  } catch {
    throw new Unanswered(
      'Nie rozumiem tych flag. Po każdej stoi wartość: --nazwa "wartość", a gdy zaczyna się od łącznika: --nazwa="-wartość". Pomoc: npm run new -- --help',
    )
  }
}
