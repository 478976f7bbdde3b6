/** Lines of parts set apart by a dot; blank parts, and lines of nothing else, are left out. */
export function linesOfParts(lines: readonly (readonly string[])[]): readonly string[] {
  return lines
    .map((parts) => parts.filter((part) => part !== '').join(' · '))
    .filter((line) => line !== '');
}
