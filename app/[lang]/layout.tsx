import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { publishedLangs, words } from '@/lib/i18n'
import { colours } from '@/lib/look'
import { path } from '@/lib/urls'
import { readLang, type Params } from '../route-params'
import '../globals.css'

export const dynamicParams = false
export const generateStaticParams = () => publishedLangs.map((lang) => ({ lang }))

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.day.paper },
    { media: '(prefers-color-scheme: dark)', color: colours.night.paper },
  ],
}

export default async function Layout({
  children,
  languages,
  params,
}: Params & { children: ReactNode; languages: ReactNode }) {
  const { lang } = await readLang({ params })
  return (
    <html lang={lang}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={path('openSearch', lang)}
          title={words(lang).siteName}
        />
      </head>
      <body>
        <a className="skip" href="#tresc">
          {words(lang).skip}
        </a>
        <SiteHeader lang={lang}>{languages}</SiteHeader>
        {children}
        <SiteFooter lang={lang} />
      </body>
    </html>
  )
}
