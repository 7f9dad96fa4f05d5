import type { Viewport } from 'next'
import type { ReactNode } from 'react'
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

/** The head that all pages share; each page brings its own body. */
export default async function Layout({ children, params }: Params & { children: ReactNode }) {
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
        <link rel="manifest" href={path('webApp', lang)} />
      </head>
      {children}
    </html>
  )
}
