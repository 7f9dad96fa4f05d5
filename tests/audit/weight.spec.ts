import { get } from 'node:http'
import { expect, test } from 'playwright/test'
import { everyAddress } from '@/lib/site/addresses'
import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { path } from '@/lib/urls'

/** What the first flight of a new connection carries, headers included. */
const FLIGHT = 14 * 1024

const weigh = (address: string, base: string) =>
  new Promise<number>((resolve, reject) => {
    get(new URL(address, base), { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = answer.rawHeaders.join('  ').length + 20
      answer
        .on('data', (part: Buffer) => {
          bytes += part.length
        })
        .on('end', () => resolve(bytes))
    }).on('error', reject)
  })

for (const lang of publishedLangs) {
  test(`no document in ${lang} is heavier than the first flight`, async ({ baseURL }) => {
    const weights = new Map<string, number>()
    for (const { view, slug } of everyAddress(getCatalogue(lang)))
      weights.set(path(view, lang, slug), await weigh(path(view, lang, slug), baseURL ?? ''))
    const practices = [...weights]
      .filter(([address]) => new RegExp(`^${path('practice', lang, '[^/]+')}$`).test(address))
      .map(([, bytes]) => bytes)
      .sort((a, b) => a - b)
    console.log(
      `${lang}: practice page, median ${practices[Math.floor(practices.length / 2)]} bytes; heaviest: ${[...weights]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([address, bytes]) => `${address} ${bytes}`)
        .join(', ')}`,
    )
    expect([...weights].filter(([, bytes]) => bytes > FLIGHT)).toEqual([])
  })
}
