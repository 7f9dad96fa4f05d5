import { configuration } from '@/lib/configuration'
import { words, type Lang } from '@/lib/i18n'
import { siteUrl } from '@/lib/urls'
import { When } from './when'

/**
 * The end of a page: when it last changed, and a message to the editors that names it; on paper its address, with what
 * was asked for.
 */
export function PageEnd({ lang, address, changed }: { lang: Lang; address: string; changed?: string }) {
  const { trust: t, siteName } = words(lang)
  const email = configuration.EDITORS_EMAIL
  return (
    <>
      {(changed || email) && (
        <p className="row note mt-10">
          {changed && (
            <span>
              {t.changed}: <When date={changed} lang={lang} />
            </span>
          )}
          {email && (
            <a
              className="no-print"
              href={`mailto:${email}?subject=${encodeURIComponent(t.subject(siteUrl + address))}`}
            >
              {t.report}
            </a>
          )}
        </p>
      )}
      <p className="print-only note">
        {siteName}, {siteUrl + address}
      </p>
    </>
  )
}
