import { checkImports } from './check-imports.ts'
import { readSources } from './import-graph.ts'

const sources = readSources()
const violations = checkImports(sources)
for (const { rule, file, line, message } of violations) console.error(`${file}:${line} ${rule}\n  ${message}`)
console.log(`${sources.size} files read, ${violations.length} imports across a boundary`)
process.exitCode = violations.length > 0 ? 1 : 0
