import { commonParam } from '../query-params'
import { xml } from '../text/xml'
import { words, type Lang } from '../i18n'
import { path, siteUrl } from '../urls'

/** The OpenSearch 1.1 description of the search in one language. */
export const openSearchDescription = (lang: Lang): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(words(lang).siteName)}</ShortName>
  <Description>${xml(words(lang).siteLine)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${xml(siteUrl)}/icon.svg</Image>
  <Url type="text/html" template="${xml(siteUrl + path('search', lang))}?${commonParam('query', lang)}={searchTerms}"/>
</OpenSearchDescription>
`
