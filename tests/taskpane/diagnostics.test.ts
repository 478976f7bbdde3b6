import { diagnosticsText } from '../../src/taskpane/diagnostics';

test('says what failed, where it ran and the details', () => {
  const failure = { code: 'tooLarge', message: '表太大。', detail: 'RequestPayload…' } as const;
  expect(diagnosticsText(failure, 'Edge/140')).toBe(
    '整改台账助手 诊断信息\n代码：tooLarge\n说明：表太大。\n环境：Edge/140\n细节：RequestPayload…',
  );
});

test('says that there are no details', () => {
  const failure = { code: 'unknown', message: '', detail: '' } as const;
  expect(diagnosticsText(failure, '')).toMatch(/细节：无$/u);
});
