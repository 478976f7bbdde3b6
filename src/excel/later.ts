/**
 * Reads the plain answer of a queued method once it is there.
 *
 * @returns Valid after the next sync.
 */
export function later<Answer, T>(
  result: OfficeExtension.ClientResult<Answer>,
  read: (answer: Answer) => T,
): () => T {
  return () => read(result.value);
}
