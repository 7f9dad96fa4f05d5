import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All temporary files of a run, of its tests and of the commands they start, go with it. */
export default function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'miasta-tests-'))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
