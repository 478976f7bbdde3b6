/** How texts are put together. */

/** “责任单位：后勤科”: a label and what it is about. */
export function labelled(label: string, text: string): string {
  return `${label}：${text}`;
}

/** “甲，乙”: two parts of one name. */
export function alongside(first: string, second: string): string {
  return `${first}，${second}`;
}

/** “甲、乙、丙”. */
export function enumerated(words: readonly string[]): string {
  return words.join('、');
}
