import { titleDay } from '../../../src/domain/header/title-day';

test.each([
  ['整改台账（截至2025年4月30日）', '2025-04-30'],
  ['填报单位：某局　截止 2025.4.5', '2025-04-05'],
  ['统计日期： 2025-04-30', '2025-04-30'],
  ['反馈日期：2024年7月26日', null],
  ['截至2025年2月30日', null],
  ['截至4月30日', null],
  ['', null],
])('%s names %s', (text, day) => {
  expect(titleDay(text)).toBe(day);
});
