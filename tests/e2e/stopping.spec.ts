import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request as ask } from 'node:http'
import { expect, test } from 'playwright/test'
import { freePort } from '../../commands/environment.mjs'

test('SIGTERM under load, through npm: answers under way arrive whole, and the process ends', async () => {
  const port = await freePort()
  const server = spawn('npm', ['start'], { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' })
  const one = () =>
    new Promise<'whole' | 'refused' | 'broken'>((resolve) => {
      const request = ask({ port, path: '/praktyki' }, (answer) => {
        let size = 0
        answer
          .on('data', (part: Buffer) => (size += part.length))
          .on('end', () =>
            resolve(answer.complete && size === Number(answer.headers['content-length']) ? 'whole' : 'broken'),
          )
          .on('error', () => resolve('broken'))
      })
      request
        .on('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'broken'))
        .end()
    })
  await expect.poll(one, { timeout: 20_000 }).toBe('whole')
  const counts = { whole: 0, refused: 0, broken: 0 }
  let told = Infinity
  const load = Promise.all(
    Array.from({ length: 20 }, async () => {
      for (;;) {
        const asked = performance.now()
        const result = await one()
        // The server goes on for a second. A connection that still waits when it stops listening is reset by the
        // system: nothing was under way.
        if (result === 'refused' || (result === 'broken' && asked > told + 500)) return
        counts[result]++
      }
    }),
  )
  const ended = once(server, 'exit')
  setTimeout(() => {
    told = performance.now()
    server.kill('SIGTERM')
  }, 500)
  await Promise.all([load, ended])
  expect(counts.whole).toBeGreaterThan(100)
  expect(counts.broken).toBe(0)
})
