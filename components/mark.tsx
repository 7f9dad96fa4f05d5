import type { SVGProps } from 'react'
import type { Recognition } from '@/lib/catalogue'
import { gate } from '@/lib/look'

type As = Recognition['as']

/** The open gate itself, on a grid of 24: filled for an award, outline for a similar action. The map draws it too. */
export const Gate = ({ as, ...rest }: { as: As } & SVGProps<SVGPathElement>) =>
  as === 'award' ? (
    <path fill="currentColor" d={gate.award} {...rest} />
  ) : (
    <path fill="none" stroke="currentColor" strokeWidth="1.8" d={gate.similar} {...rest} />
  )

/** The gate as a sign. It repeats words beside it, so it is hidden from screen readers. */
export function Mark({ as, size }: { as: As; size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="gate">
      <Gate as={as} />
    </svg>
  )
}
