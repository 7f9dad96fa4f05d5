import { langNames, publishedLangs, words, type Lang } from '@/lib/i18n'

/**
 * The same page in each language. Pages rendered per request get their query into these links by `hreflang`
 * (server/shell.mjs).
 */
export function LanguageSwitch({ address, lang }: { address: (lang: Lang) => string; lang: Lang }) {
  return (
    <nav aria-label={words(lang).languages} className="tongues no-print">
      <ul className="row">
        {publishedLangs.map((other) => (
          <li key={other}>
            <a hrefLang={other} href={address(other)} lang={other} aria-current={other === lang ? 'true' : undefined}>
              {langNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
