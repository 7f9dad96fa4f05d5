import { expect, onTestFinished, test } from 'vitest'
import { createArchive } from '../../../commands/links/archive'
import { checkLinks, Offline, type CheckOptions } from '../../../commands/links/check'
import { createWeb } from '../../../commands/links/web'
import { readUrlChecks, writeUrlChecks, type UrlCheck } from '@/lib/content/url-checks'
import { manners, startHabits } from '../../fixtures/habits'

/** A server of its own, the addresses of its paths, and a run of the check over them. */
async function start() {
  const { here, seen, stop } = await startHabits()
  onTestFinished(stop)
  const run = (paths: readonly string[], over: Partial<CheckOptions> = {}) =>
    checkLinks({
      outside: paths.map((path) => ({ address: here + path, date: '2014-05' })),
      record: new Map(),
      today: '2026-11-22',
      within: 30,
      width: 4,
      web: createWeb(manners),
      online: async () => true,
      archive: async () => undefined,
      onChecked: () => {},
      ...over,
    })
  return { here, seen, run }
}

test('one host is asked one thing at a time', async () => {
  const { seen, run } = await start()
  await run(['/ok', '/moved', '/gone', '/no-head'])
  expect(seen.busiest).toBe(1)
})

test('a network that is down changes nothing, also when it goes down on the way', async () => {
  const { here, seen, run } = await start()
  const known = { checked: '2026-01-01', outcome: 'answers', status: 200 } as const
  const record = new Map<string, UrlCheck>([[`${here}/reset`, known]])
  await expect(run(['/reset'], { record, online: async () => false })).rejects.toThrow(Offline)
  expect(seen.asked).toEqual([])
  const answers = [true, false]
  const online = async () => answers.shift() ?? false
  await expect(run(['/ok', '/reset', '/gone'], { record, online, width: 1 })).rejects.toThrow(Offline)
  expect(record.get(`${here}/reset`)).toBe(known)
  expect([...record.keys()]).toEqual([`${here}/reset`, `${here}/ok`])
})

test('an interrupted run goes on where it stopped, and old checks are made again', async () => {
  const { here, run } = await start()
  const record = new Map<string, UrlCheck>([
    [`${here}/ok`, { checked: '2026-11-20', outcome: 'answers' }],
    [`${here}/gone`, { checked: '2026-09-01', outcome: 'answers' }],
  ])
  expect(await run(['/ok', '/gone', '/missing'], { record })).toBe(2)
  expect(record.get(`${here}/ok`)?.checked).toBe('2026-11-20')
  expect(record.get(`${here}/gone`)).toEqual({ checked: '2026-11-22', outcome: 'gone', status: 410 })
})

test('the nearest archived copy is recorded; where the archive says nothing, the known one stays', async () => {
  const { here, run } = await start()
  const record = new Map<string, UrlCheck>()
  await run(['/ok', '/gone'], { record, archive: createArchive(manners, `${here}/archive`) })
  expect([...record.values()].map(({ archive }) => archive)).toEqual(['https://web.archive.org/web/201405/x', null])
  await run(['/ok'], { record, within: 0, archive: createArchive(manners, `${here}/broken`) })
  expect(record.get(`${here}/ok`)?.archive).toBe('https://web.archive.org/web/201405/x')
})

test('what a check found is read back as it was written', async () => {
  const { here, run } = await start()
  const record = new Map<string, UrlCheck>()
  await run(['/ok', '/moved', '/loop', '/private'], { record, archive: createArchive(manners, `${here}/archive`) })
  expect([...readUrlChecks(writeUrlChecks(record))].sort()).toEqual([...record].sort())
})
