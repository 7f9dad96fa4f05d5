/** The day an entry came into the catalogue and the day of its last change. */
type Dates = { published: string; changed: string }

const ownDates = /^[+-](published|changed):/

/**
 * When each file first appeared and last changed in more than these two dates, read from `git log -p -U0 -M
 * --format=%x00%as` (newest first). A renamed file keeps its history.
 */
export function historyOf(log: string): Map<string, Dates> {
  const history = new Map<string, Dates>()
  const names = new Map<string, string>() // a former name and the one of now
  let [day, path, inHunk] = ['', '', false]
  for (const line of log.split('\n')) {
    const header = /^diff --git a\/(.+) b\/(.+)$/.exec(line)
    if (line.startsWith('\0')) day = line.slice(1)
    else if (header) {
      const [, before = '', after = ''] = header
      path = names.get(after) ?? after
      inHunk = false
      if (before !== after) names.set(before, path)
      const known = history.get(path)
      history.set(path, { published: day, changed: known?.changed ?? '' })
    } else if (line.startsWith('@@')) inHunk = true
    else if (inHunk && /^[+-]/.test(line) && !ownDates.test(line)) {
      const known = history.get(path)
      if (known && !known.changed) known.changed = day
    }
  }
  return history
}

/**
 * A content file's text with its dates filled in. A day of publication stays as it is; a change is only ever moved
 * forward.
 */
export function withDates(text: string, { published, changed }: Dates): string {
  const [, head = '', end = '', tail = ''] = /^(---\r?\n[\s\S]*?(\r?\n))(---\s*(?:\n[\s\S]*)?)$/.exec(text) ?? []
  if (!head) return text
  const valueOf = (field: keyof Dates) => new RegExp(`^${field}: *["']?([\\d-]+)`, 'm').exec(head)?.[1]
  const fill = (front: string, field: keyof Dates, day: string) => {
    const own = new RegExp(`^(${field}:)(?:( *["']?)[\\d-]+|.*$)`, 'm')
    return own.test(front)
      ? front.replace(own, (_, name: string, before = ' ') => `${name}${before}${day}`)
      : `${front}${field}: ${day}${end}`
  }
  const [first, last] = [
    valueOf('published') ?? published,
    [valueOf('changed') ?? '', changed].sort().at(-1) || published,
  ]
  return fill(fill(head, 'published', first), 'changed', last) + tail
}
