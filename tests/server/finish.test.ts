import { expect, test } from 'vitest'
import { formatsOf, mediaType } from '@/lib/data/exports'
import { finishFile } from '../../server/finish.mjs'

test.each(formatsOf('practices').map(mediaType))('a file of %s is compressed', async (type) => {
  const { bodies } = await finishFile(Buffer.from('a'.repeat(2000)), { 'content-type': type }, 4)
  expect(Object.keys(bodies)).toEqual(expect.arrayContaining(['identity', 'gzip', 'br']))
})
