import type { File } from '@/lib/exports'

/** A file for machines and spreadsheets: any site may read it, and once saved it has a name that says what it is. */
export const download = ({ type, name, saved, body }: File): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': `${saved ? 'attachment' : 'inline'}; filename="${name}"`, 'access-control-allow-origin': '*' } })
