import { checkContent, readContent } from '../lib/content'
import { formatProblems } from '../lib/content/problem'

// npm run content: checks every content file in about a second and says what to mend.
const files = readContent()
const { problems } = checkContent(files)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
} else console.log(`${files.length} plików treści w porządku`)
