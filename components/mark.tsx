/** The open gate: filled for an award, outline for a similar action. It repeats words beside it, so it is hidden from screen readers. */
export function Mark({ as, size = 24 }: { as: 'award' | 'similar'; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="inline shrink-0 text-brick" focusable="false">
      {as === 'award'
        ? <path fill="currentColor" d="M2 23V12a10 10 0 0 1 20 0v11h-6V12.500a4 4 0 0 0-8 0V23z" />
        : <path fill="none" stroke="currentColor" strokeWidth="1.8" d="M3 23V12a9 9 0 0 1 18 0v11h-5V12.500a4 4 0 0 0-8 0V23z" />}
    </svg>
  )
}
