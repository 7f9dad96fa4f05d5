import type { Category } from '@/lib/catalogue'
import { closedGate, signs } from '@/lib/look'

/**
 * A category's sign on the gate; one without a sign has the plain gate. Its name stands beside it, so it is hidden from
 * screen readers.
 */
export function CategorySign({ category, size }: { category: Category; size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="gate">
      <path fill="currentColor" d={closedGate} />
      {category.sign && <path className="sign" d={signs[category.sign]} />}
    </svg>
  )
}
