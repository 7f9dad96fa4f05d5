import { langNames, words, type Lang } from '@/lib/i18n'

/**
 * The same page in each language. Pages rendered per request get their query into these links by `hreflang`
 * (server/shell.mjs).
 */
export function LanguageSwitch({
  addresses,
  lang,
}: {
  addresses: readonly { lang: Lang; address: string }[]
  lang: Lang
}) {
  return (
    <nav aria-label={words(lang).languages} className="tongues no-print">
      <ul className="row">
        {addresses.map(({ lang: other, address }) => (
          <li key={other}>
            <a hrefLang={other} href={address} lang={other} aria-current={other === lang ? 'true' : undefined}>
              {langNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
