import { start, type Fault, type Position } from '../problem'
import { control } from '../schemas/fields'

const MAX_BYTES = 1_000_000

const fault = (expected: string, actual: string, fix: string, at = start) => ({ expected, actual, fix, ...at })

/** The text of a file, each line ended by \n; or why its bytes are no text. */
export function textOf(bytes: Uint8Array): string | (Fault & Position) {
  if (bytes.length > MAX_BYTES)
    return fault('najwyżej 1 MB tekstu', `${bytes.length} bajtów`, 'skróć tekst albo podziel go na kilka plików')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const fix = 'zapisz plik jeszcze raz jako UTF-8'
    return fault('tekstu w kodowaniu UTF-8', 'inne kodowanie', fix, brokenByte(bytes))
  }
  const hidden = control.exec(text)
  return hidden
    ? fault('zwykłego tekstu', 'niewidoczny znak sterujący', 'usuń ten znak', after(text.slice(0, hidden.index)))
    : text
}

/** Why a text does not begin and end its fields, if it does not. */
export function boundsFault(text: string): (Fault & Position) | undefined {
  const first = text.split('\n', 1)[0] ?? ''
  if (first.trimEnd() !== '---')
    return fault(
      'wiersza --- na początku pliku',
      first.trim() ? `„${first.slice(0, 40)}”` : 'pusty wiersz',
      'zacznij plik od ---, pod spodem wpisz pola, zakończ je wierszem ---',
    )
  // What follows the dashes on the line that ends the fields would begin the text: ----- leaves „--” there.
  const end = /\n(---.*)/.exec(text)
  if (!end) return fault('wiersza --- po polach', 'brak takiego wiersza', 'dopisz wiersz --- między polami a treścią')
  const [, line = ''] = end
  if (line.trimEnd() === '---') return undefined
  const at = after(text.slice(0, end.index + 1))
  return fault('wiersza --- po polach', `„${line.slice(0, 40)}”`, 'zostaw w tym wierszu tylko trzy znaki ---', at)
}

/** The place of the first byte that is not UTF-8: everything before it decodes. */
function brokenByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return after(lenient.slice(0, lenient.indexOf('\ufffd')))
}

/** The place where a text ends. */
export function after(text: string): Position {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
