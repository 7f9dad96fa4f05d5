import { LanguageSwitch } from '@/components/language-switch'
import { publishedLangs } from '@/lib/i18n'
import { publicPath } from '@/lib/urls'
import { readLang } from '../../../route-params'

/** A slot beside every page: the same page in each published language, for the header. */
export default async function Languages({ params }: { params: Promise<{ lang: string; path?: string[] }> }) {
  const { lang } = await readLang({ params })
  const { path = [] } = await params
  const addresses = publishedLangs.flatMap((other) => {
    const address = publicPath(['', other, ...path].join('/'))
    return address ? [{ lang: other, address }] : []
  })
  return <LanguageSwitch addresses={addresses} lang={lang} />
}
