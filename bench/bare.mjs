// @ts-check
// Answers every request with one file and the headers it is given: what node:http itself can.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = '', headers = ''] = process.argv.slice(2)
const body = readFileSync(file)
/** @type {string[]} */
const list = JSON.parse(headers)
createServer((_, response) => response.writeHead(200, list).end(body)).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
  () => console.log('ready'),
)
