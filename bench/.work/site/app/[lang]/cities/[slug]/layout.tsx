import type { ReactNode } from 'react'
import { everySlug } from '../../../route-params'

export const dynamicParams = false
export const generateStaticParams = () => everySlug((catalogue) => catalogue.cities)

/** Nothing of its own: it names the slugs for every view below it. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
