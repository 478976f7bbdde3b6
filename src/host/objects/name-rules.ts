import { parseArea } from './address';

/** Letters, digits, `_`, `.`, `\` and `?`, not beginning with a digit, and not an address. */
export function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    parseArea(name) === null &&
    !/^(?:[rc]|r\d+c\d+)$/i.test(name)
  );
}
