import { notFound } from 'next/navigation'
import { configuration } from '@/lib/configuration'
import { securityTxt } from '@/lib/site/security-txt'

const text = () => securityTxt(configuration)

export const dynamic = 'force-static'
export const dynamicParams = false
/** The file exists only where a contact is configured: inventing one would send a warning nowhere. */
export const generateStaticParams = () => (text() === undefined ? [] : [{ file: 'security.txt' }])

export function GET() {
  return new Response(text() ?? notFound(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
