/**
 * The name of a saved copy: `台账.xlsx` gives `台账-副本.xlsx`. Never the name that was opened, so
 * that a download cannot stand in for the user's own file. Any other ending becomes .xlsx, since
 * that is what is written.
 */
export function copyName(name: string): string {
  return `${name.replace(/\.[^.]*$/u, '')}-副本.xlsx`;
}
