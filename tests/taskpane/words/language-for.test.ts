import { ENGLISH } from '../../../src/taskpane/words/en-us';
import { CHINESE } from '../../../src/taskpane/words/language';
import { languageFor } from '../../../src/taskpane/words/language-for';

test.each([
  ['zh-CN', CHINESE],
  ['zh-TW', CHINESE],
  ['zh-Hans-CN', CHINESE],
  ['ZH', CHINESE],
  ['en-US', ENGLISH],
  ['en', ENGLISH],
  ['de-DE', ENGLISH],
  ['zha', ENGLISH],
])('Office in %s', async (display, language) => {
  expect(await languageFor(display)).toBe(language);
});
