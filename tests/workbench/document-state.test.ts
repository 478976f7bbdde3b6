import {
  NOTHING_OPEN,
  nextState,
  type DocumentEvent,
  type DocumentState,
} from '../../src/workbench/document-state';

const OPEN: DocumentState = { ...NOTHING_OPEN, name: '台账.xlsx', edition: 1 };
const CHANGED: DocumentState = { ...OPEN, dirty: true };

test.each<[string, DocumentState, DocumentEvent, Partial<DocumentState>]>([
  [
    'opening says what is awaited',
    OPEN,
    { kind: 'opening', name: '新.xlsx' },
    { name: '台账.xlsx', busy: '正在打开 新.xlsx……' },
  ],
  [
    'an opened workbook gets a new edition and starts unchanged',
    { ...CHANGED, busy: '…' },
    { kind: 'opened', name: '新.xlsx', unsupported: [] },
    { name: '新.xlsx', edition: 2, dirty: false, busy: null },
  ],
  ['a change is remembered', OPEN, { kind: 'changed' }, { dirty: true, name: '台账.xlsx' }],
  [
    'a failure leaves the workbook and its changes alone',
    { ...CHANGED, busy: '…' },
    { kind: 'failed', text: '打不开' },
    {
      name: '台账.xlsx',
      edition: 1,
      dirty: true,
      busy: null,
      notice: { intent: 'error', text: '打不开', details: [] },
    },
  ],
  [
    'saving clears the mark and names the copy',
    CHANGED,
    { kind: 'saved', copy: '台账-副本.xlsx' },
    {
      dirty: false,
      notice: {
        intent: 'success',
        text: '已另存为 台账-副本.xlsx，在浏览器的下载文件夹里。原文件没有改动。',
        details: [],
      },
    },
  ],
  [
    'a notice that says why another workbook opened outlives the opening',
    { ...NOTHING_OPEN, notice: { intent: 'error', text: '没有示例', details: [] } },
    { kind: 'opened', name: '空白工作簿.xlsx', unsupported: [] },
    { name: '空白工作簿.xlsx', notice: { intent: 'error', text: '没有示例', details: [] } },
  ],
  [
    'what is not shown is said',
    OPEN,
    { kind: 'opened', name: '新.xlsx', unsupported: ['图表不显示。'] },
    {
      notice: {
        intent: 'info',
        text: '这个文件里有试用台不显示的内容，另存副本时会原样保留：',
        details: ['图表不显示。'],
      },
    },
  ],
  [
    'a notice can be closed',
    { ...OPEN, notice: { intent: 'error', text: '打不开', details: [] } },
    { kind: 'noticeClosed' },
    { notice: null, name: '台账.xlsx' },
  ],
])('%s', (_what, state, event, expected) => {
  expect(nextState(state, event)).toMatchObject(expected);
});

test('a second change is no new state', () => {
  expect(nextState(CHANGED, { kind: 'changed' })).toBe(CHANGED);
});
