import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent, readContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { writeMadeUp } from '../bench/made-up/content.mjs'

test('the made-up content of the benchmark is correct', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'))
  writeMadeUp('content', join(folder, 'content'), 60)
  const { problems } = checkContent(readContent(folder))
  expect(problems.map(formatProblem)).toEqual([])
})
