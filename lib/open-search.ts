import { words, type Lang } from './i18n'
import { path, siteUrl } from './urls'

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)

/** The OpenSearch 1.1 description of the search in one language. */
export const openSearchDescription = (lang: Lang): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(words(lang).siteName.slice(0, 16))}</ShortName>
  <Description>${escape(words(lang).siteLine)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escape(siteUrl)}/icon.svg</Image>
  <Url type="text/html" template="${escape(siteUrl + path('search', lang))}?q={searchTerms}"/>
</OpenSearchDescription>
`
