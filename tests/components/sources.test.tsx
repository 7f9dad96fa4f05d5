import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SourceList } from '@/components/source-list'
import { buildCatalogue } from '@/lib/content'
import type { UrlCheck } from '@/lib/content/url-checks'
import { plainText } from '../fixtures/plain-text'
import { small } from '../fixtures/small'

const address = 'http://wzorowo.example.org/?id=1&x=2'
/** The list with the source alone, after a check. */
const listed = (check?: UrlCheck) => {
  const source = buildCatalogue(small, 'pl', new Map(check ? [[address, check]] : []))
    .practices.get('mieszkania-we-wzorowie')
    ?.sources.find(({ key }) => key === 'strona')
  return renderToStaticMarkup(<SourceList sources={source ? [source] : []} lang="pl" />)
}
/** What a reader sees below its title. */
const shown = (check?: UrlCheck) => plainText(listed(check)).replace(/^.*?2021 r\. /, '')
const link = `<cite class="font-serif"><a href="${address.replace('&', '&amp;')}">`

test('a title leads to its address; without a check, nothing is said of it', () => {
  expect(listed()).toContain(link)
  expect(shown()).toBe('szukaj kopii w archiwum [1]')
})
test('a link that answers says when it was checked and where it leads by now', () => {
  expect(shown({ checked: '2026-11-22', outcome: 'answers', final: 'https://nowe.example.org/' })).toBe(
    'sprawdzono 22 listopada 2026 r.: odpowiada; prowadzi teraz do https://nowe.example.org/ · szukaj kopii w archiwum [1]',
  )
})
test('a copy that was found is called one, else the archive is asked', () => {
  const archive = 'https://web.archive.org/web/20210301/http://wzorowo.example.org/'
  expect(shown({ checked: '2026-11-22', outcome: 'answers', archive })).toContain(' · kopia w archiwum [1]')
})
test('a dead link comes after its archived copy, and the title leads nowhere', () => {
  expect(listed({ checked: '2026-11-22', outcome: 'gone', status: 404 })).not.toContain(link)
  expect(shown({ checked: '2026-11-22', outcome: 'gone', status: 404 })).toBe(
    `szukaj kopii w archiwum [1] · dawny adres: ${address} (sprawdzono 22 listopada 2026 r.: nie odpowiada)`,
  )
  expect(shown({ checked: '2026-11-22', outcome: 'no-host', archive: null })).toContain(
    'w archiwum nie ma kopii · dawny adres',
  )
})
test('a link that only refuses programs is not called dead', () => {
  expect(shown({ checked: '2026-11-22', outcome: 'refused', status: 403 })).toContain(
    'sprawdzono 22 listopada 2026 r.: serwer odrzuca programy, w przeglądarce strona może działać',
  )
  expect(listed({ checked: '2026-11-22', outcome: 'refused', status: 403 })).toContain(link)
})
