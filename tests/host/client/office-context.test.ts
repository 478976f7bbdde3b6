import { officeMembers } from '../../../src/host/client/office-context';

test.each(['zh-CN', 'en-US', 'zh-TW'])('Office speaks %s as the browser does', (language) => {
  const office = officeMembers({
    dark: false,
    platform: 'OfficeOnline',
    displayLanguage: language,
  });
  expect(office.context.displayLanguage).toBe(language);
  // Workbooks are Chinese whatever the buttons say.
  expect(office.context.contentLanguage).toBe('zh-CN');
});

test.each([
  [true, '#292929'],
  [false, '#FFFFFF'],
])('the theme follows the browser: dark %s', (dark, ground) => {
  const { officeTheme } = officeMembers({
    dark,
    platform: 'OfficeOnline',
    displayLanguage: 'zh-CN',
  }).context;
  expect([officeTheme.isDarkTheme, officeTheme.bodyBackgroundColor]).toEqual([dark, ground]);
});
