/** More names than so many make a row nobody reads. */
const MOST_NAMES = 10;

/** The files of a unit in one cell; of many the first ten and how many more. */
export function fileWords(files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMES).join('；');
  return files.length > MOST_NAMES ? `${named}；等${files.length}个文件` : named;
}
