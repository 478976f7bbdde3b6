import { WorkbookFailure } from '../../src/app/ports';
import { failureOf } from '../../src/app/session-failure';

test('a workbook failure keeps its code, sentence and detail', () => {
  const failure = new WorkbookFailure('sheetProtected', '工作表受保护。', 'AccessDenied');
  expect(failureOf(failure)).toEqual({
    code: 'sheetProtected',
    message: '工作表受保护。',
    detail: 'AccessDenied',
  });
});

test('an error of ours gets the general sentence and keeps its stack for the repairer', () => {
  const failure = failureOf(new TypeError('x is undefined'));
  expect(failure.code).toBe('unknown');
  expect(failure.message).toMatch(/请重试/u);
  expect(failure.detail).toContain('TypeError: x is undefined');
});

test('whatever else was thrown is kept as text', () => {
  expect(failureOf('boom').detail).toBe('boom');
});
