import { pattern, type TitlePattern } from './pattern';

/** What is left, by the word it ends with. */
export const ENDINGS: readonly TitlePattern[] = [
  pattern('unit', '(?:单位|部门|科室|处室|股室)$', 70),
  pattern('none', '(?:^|/)是否[^/]*$'),
];
