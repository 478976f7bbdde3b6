import { readPageLine, writePageLine, type PageLine } from '../../../src/xlsx/read/header-footer';

test.each<[written: string, line: Partial<PageLine>]>([
  ['', {}],
  ['&C第 &P 页，共 &N 页', { centre: '第 &P 页，共 &N 页' }],
  ['&L甲&C乙&R丙', { left: '甲', centre: '乙', right: '丙' }],
  ['&L甲&&Co&R&"宋体,加粗"&D', { left: '甲&&Co', right: '&"宋体,加粗"&D' }],
])('“%s”', (written, part) => {
  const line = { left: '', centre: '', right: '', ...part };
  expect(readPageLine(written)).toEqual(line);
  expect(writePageLine(line)).toBe(written);
});

test('what no code leads is in the centre', () => {
  expect(readPageLine('机密&R甲')).toEqual({ left: '', centre: '机密', right: '甲' });
});
