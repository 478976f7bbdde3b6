/**
 * A pattern put together from tables of words. Such a source is long and says the same in several ways, since
 * its parts are used in others, too; what it matches is held by tests.
 *
 * @param source Of a `RegExp` with the u flag.
 */
export function patternOf(source: string): RegExp {
  return new RegExp(source, 'u');
}
