// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** Starts the built site on a port and gives a handle on its process. @param {number} port */
export const startFront = (port) => startServer(['server/front.mjs'], port)

/** Starts a program that serves the port it is given, and waits until it says so. @param {string[]} program @param {number} port */
export async function startServer(program, port) {
  const child = spawn('node', program, {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(`${program[0]} did not start`)
    }),
  ])
  const status = () => readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return {
    base: `http://127.0.0.1:${port}`,
    megabytes: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(status())?.[1]) / 1024),
    /** @param {NodeJS.Signals} [signal] */
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await once(child, 'exit')
    },
  }
}

/** @param {readonly number[]} list */
export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN
/** One line of the table. @typedef {{ what: string, ours: string, against: string, reach: string }} Row */
