import file from '@resources/reference/published-operations.csv?raw'
import { type PublishedResult, publishedResults } from '@shared/domain/statistics/published-results'
import { AppError } from '@shared/errors'
import Papa from 'papaparse'

/** What other forces have published. Refuses (`internal`) a file that is not as its shape says. */
export function loadPublishedResults(text: string = file): readonly PublishedResult[] {
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true })
  const broken = (cause: unknown) =>
    new AppError('internal', 'The results that other forces have published cannot be read.', { cause })
  if (errors[0] !== undefined) throw broken(errors[0])
  try {
    return publishedResults(data)
  } catch (cause) {
    throw broken(cause)
  }
}
