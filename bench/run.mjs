// @ts-check
// npm run bench [part ...]: measures the built site and prints one table. A part that cannot be measured says why and
// fails the command.
const parts = {
  wire: async () => (await import('./wire.mjs')).wire(),
  load: async () => (await import('./load.mjs')).load(),
  memory: async () => (await import('./memory.mjs')).memory(),
  paint: async () => (await import('./paint.mjs')).paint(),
  click: async () => (await import('./click.mjs')).click(),
  search: async () => (await import('./search.mjs')).search(),
  build: async () => (await import('./build.mjs')).build(),
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
  process.exit(1)
}
/** @type {string[]} */
const lines = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`measuring ${name} ...`)
  try {
    for (const { what, ours, against, reach } of await measure())
      lines.push(`| ${what} | ${ours} | ${against} | ${reach} |`)
  } catch (error) {
    process.exitCode = 1
    lines.push(`| ${name} | not measured: ${String(error).replace(/\s+/g, ' ').slice(0, 300)} | | |`)
  }
}
console.log(['| what | here | against | to reach |', '| --- | --- | --- | --- |', ...lines].join('\n'))
process.exit(process.exitCode ?? 0)
