import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePort } from '../../commands/environment.mjs'

test('what cannot be made is answered with 500, styled and in the language of the address, and the server goes on', async ({
  request,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'front-'))
  for (const part of ['server', '.next/documents']) cpSync(part, join(folder, part), { recursive: true }) // without Next no search can be answered
  const port = await freePort()
  const server = spawn('node', ['server/front.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(server.stdout, 'data')
  const base = `http://localhost:${port}`
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
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true })
})
