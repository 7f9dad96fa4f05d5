import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePort } from '../../commands/environment.mjs'

/** Starts a front in a folder of its own, which has only these parts of the project; gives its address. */
async function startWith(parts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'front-'))
  for (const part of parts)
    cpSync(part, join(folder, part), { recursive: true, filter: (source) => !source.includes('.next/cache') })
  const port = await freePort()
  const server = spawn('node', ['server/front.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(server.stdout, 'data')
  const stop = async () => {
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true })
  }
  return { folder, base: `http://localhost:${port}`, stop }
}

test('what cannot be made is answered with 500, styled and in the language of the address, and the server goes on', async ({
  request,
}) => {
  const { base, stop } = await startWith(['server', '.next/documents']) // without Next no search can be answered
  for (const [address, words] of [
    ['/szukaj?q=a', 'Coś się nie udało'],
    ['/uk/search?q=a', '<html lang="uk"'],
  ] as const) {
    const answer = await request.get(base + address)
    expect(answer.status()).toBe(500)
    expect(await answer.text()).toContain(words)
    expect(await answer.text()).not.toMatch(/node_modules|\bat \w+ \(/)
    expect(answer.headers()['content-security-policy']).toContain('style-src')
  }
  expect((await request.get(`${base}/praktyki`)).status()).toBe(200)
  await stop()
})

test('answers per request speak of what was built: they need no file of the content', async ({ request }) => {
  const { folder, base, stop } = await startWith(['server', '.next', 'package.json', 'next.config.ts', 'lib'])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [address, words] of [
    ['/szukaj?q=bie%C5%BCeniec', 'Mieszkania chronione'],
    ['/en/practices?city=lublin', 'Study in Lublin'],
  ] as const) {
    const answer = await request.get(base + address)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain(words)
  }
  await stop()
})
