import { alignLines } from '../../../src/domain/document/align-lines';

/** Matches as text: the draft's index, `~` before an edited line, `-` for a new one. */
function aligned(lines: string, draft: string): string {
  return alignLines(Array.from(lines), Array.from(draft))
    .map((match) => (match === null ? '-' : `${match.same ? '' : '~'}${match.draft}`))
    .join(' ');
}

test.each([
  ['abc', 'abc', '0 1 2', 'untouched'],
  ['aXc', 'abc', '0 ~1 2', 'one line edited'],
  ['abXYc', 'abc', '0 1 - - 2', 'lines added'],
  ['ac', 'abc', '0 2', 'a line taken away'],
  ['aXYd', 'abcd', '0 ~1 ~2 3', 'two lines edited'],
  ['bca', 'abc', '1 2 0', 'a line moved'],
  ['cXab', 'abc', '2 - 0 1', 'a line moved to the front and one added'],
  ['asbs', 'asbs', '0 1 2 3', 'lines that come twice'],
  ['asXbs', 'asbs', '0 1 - 2 3', 'a line added between lines that come twice'],
  ['bs', 'asbs', '2 3', 'the second of two equal lines'],
  ['sasbs', 'asbs', '- 0 1 2 3', 'one more of what comes twice'],
  ['', 'abc', '', 'nothing left'],
  ['abc', '', '- - -', 'no draft'],
])('%s against %s: %s (%s)', (lines, draft, expected) => {
  expect(aligned(lines, draft)).toBe(expected);
});
