import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

type Rule = Excel.DataValidationRule;

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲', 1]] } });
});
afterEach(() => {
  host.dispose();
});

/** Does something to the validation of a range, then reads that of the same or another range. */
async function after(
  change: (validation: Excel.DataValidation) => void,
  changed = 'B2:B9',
  read = changed,
): Promise<Excel.Interfaces.DataValidationData> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    change(sheet.getRange(changed).dataValidation);
    const { dataValidation } = sheet.getRange(read);
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });
}

const CLEAR = (validation: Excel.DataValidation): void => {
  validation.clear();
};

const PLAIN = {
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

test('a range without a rule allows anything', async () => {
  expect(await after(() => undefined)).toEqual({ ...PLAIN, type: 'None', rule: {} });
  expect(host.isDirty).toBe(false);
});

const whole = (criteria: object): Rule => ({ wholeNumber: criteria as Excel.BasicDataValidation });
const LIST: Rule = { list: { inCellDropDown: true, source: '立行立改,分阶段整改,持续整改' } };

test.each<[string, Rule, string, object]>([
  ['a list of words', LIST, 'List', LIST],
  [
    'a list from cells',
    { list: { inCellDropDown: true, source: '=$F$1:$F$3' } },
    'List',
    { list: { inCellDropDown: true, source: '=$F$1:$F$3' } },
  ],
  [
    'whole numbers between',
    whole({ formula1: 0, formula2: 100, operator: 'Between' }),
    'WholeNumber',
    { wholeNumber: { formula1: '=0', formula2: '=100', operator: 'Between' } },
  ],
  [
    'decimals; the second operand of a single comparison is dropped',
    { decimal: { formula1: '=0.5', formula2: 3, operator: 'GreaterThanOrEqualTo' } },
    'Decimal',
    { decimal: { formula1: '=0.5', operator: 'GreaterThanOrEqualTo' } },
  ],
  [
    'days, as their serial numbers',
    { date: { formula1: '2025-04-30', operator: 'GreaterThan' } },
    'Date',
    { date: { formula1: '=45777', operator: 'GreaterThan' } },
  ],
  [
    'days compared with a cell',
    { date: { formula1: '=$A$1', formula2: '=TODAY()', operator: 'NotBetween' } },
    'Date',
    { date: { formula1: '=$A$1', formula2: '=TODAY()', operator: 'NotBetween' } },
  ],
  [
    'the length of texts',
    { textLength: { formula1: '20', operator: 'LessThan' } },
    'TextLength',
    { textLength: { formula1: '=20', operator: 'LessThan' } },
  ],
  [
    'a formula',
    { custom: { formula: '=COUNTIF(B:B,B2)=1' } },
    'Custom',
    { custom: { formula: '=COUNTIF(B:B,B2)=1' } },
  ],
])('%s', async (_name, rule, type, read) => {
  const answer = await after((validation) => (validation.rule = rule));
  expect(answer).toEqual({ ...PLAIN, type, rule: read });
  expect(host.isDirty).toBe(true);
});

const ALERT: Excel.DataValidationErrorAlert = {
  message: '请从列表中选择。',
  showAlert: true,
  style: 'Warning',
  title: '整改类型',
};
const PROMPT = { message: '可从列表中选择。', showPrompt: true, title: '整改类型' };

test('what is said about a rule stays with it, and a new rule says nothing', async () => {
  const said = await after((validation) => {
    validation.rule = LIST;
    validation.errorAlert = ALERT;
    validation.prompt = PROMPT;
    validation.ignoreBlanks = false;
  });
  expect(said).toMatchObject({ errorAlert: ALERT, prompt: PROMPT, ignoreBlanks: false });
  expect(await after((validation) => (validation.rule = LIST))).toMatchObject(PLAIN);
});

test('a rule replaces what its cells had, and only there', async () => {
  await after((validation) => (validation.rule = LIST), 'B2:B9');
  await after((validation) => (validation.rule = { custom: { formula: '=TRUE' } }), 'B4:C5');
  const none = (): undefined => undefined;
  const types = [];
  for (const read of ['B2:B3', 'B4:C5', 'B6:B9', 'B2:B9', 'B4:D5', 'D1', 'B1:B3']) {
    types.push((await after(none, 'A1', read)).type);
  }
  expect(types).toEqual([
    'List',
    'Custom',
    'List',
    'Inconsistent',
    'MixedCriteria',
    'None',
    'MixedCriteria',
  ]);
  expect(await after(none, 'A1', 'B2:B9')).toMatchObject({ rule: null, prompt: null });
});

test('clearing takes the rule away, and only there', async () => {
  await after((validation) => (validation.rule = LIST), 'B2:B9');
  expect(await after(CLEAR, 'B2:B3', 'B2:B3')).toMatchObject({ type: 'None' });
  expect(await after(CLEAR, 'F1', 'B4:B9')).toMatchObject({ type: 'List' });
});

test('a rule below the rows that are kept', async () => {
  const far = await after((validation) => (validation.rule = LIST), 'B100:B200');
  expect(far).toMatchObject({ type: 'List' });
});

const refused = (code: string, name: string, rule: unknown): [string, string, unknown] => [
  name,
  code,
  rule,
];
const wrong = refused.bind(null, 'InvalidArgument');
const unknown = refused.bind(null, 'NotImplemented');

test.each([
  wrong('nothing', {}),
  wrong('two rules at once', { ...LIST, custom: { formula: '=TRUE' } }),
  wrong('an unknown kind', { colour: {} }),
  wrong('an unknown comparison', whole({ formula1: 1, operator: 'Near' })),
  wrong('an upper end that is missing', whole({ formula1: 1, operator: 'Between' })),
  wrong('a word for a number', whole({ formula1: '很多', operator: 'LessThan' })),
  wrong('no day', { date: { formula1: '2025年4月', operator: 'LessThan' } }),
  wrong('a formula that is none', { custom: { formula: 'TRUE' } }),
  wrong('an empty list', { list: { inCellDropDown: true, source: ' ' } }),
  wrong('a list too long', { list: { inCellDropDown: true, source: '一,'.repeat(128) } }),
  unknown('a hidden drop-down', { list: { inCellDropDown: false, source: '一' } }),
  unknown('times', { time: { formula1: '08:00', operator: 'LessThan' } }),
])('%s is refused', async (_name, code, rule) => {
  const error = await errorOf(() => after((validation) => (validation.rule = rule as Rule)));
  expect(error.code).toBe(code);
  expect(host.isDirty).toBe(false);
});

test.each<[string, (validation: Excel.DataValidation) => void, string]>([
  ['a prompt without a rule', (v) => (v.prompt = PROMPT), 'NotImplemented'],
  [
    'a title longer than 32 characters',
    (v) => {
      v.rule = LIST;
      v.prompt = { ...PROMPT, title: '长'.repeat(33) };
    },
    'InvalidArgument',
  ],
  [
    'a message longer than 255 characters',
    (v) => {
      v.rule = LIST;
      v.prompt = { ...PROMPT, message: '长'.repeat(256) };
    },
    'InvalidArgument',
  ],
  [
    'which entries are valid',
    (v) => {
      v.load('valid');
    },
    'NotImplemented',
  ],
  [
    'the wrong entries',
    (v) => {
      v.getInvalidCells().load('address');
    },
    'NotImplemented',
  ],
])('%s is refused', async (_name, change, code) => {
  expect((await errorOf(() => after(change))).code).toBe(code);
});

test('a rule that names cells is not parted from its first cell', async () => {
  await after((v) => (v.rule = { custom: { formula: '=B2>0' } }), 'B2:B9');
  const error = await errorOf(() => after(CLEAR, 'B2:B3'));
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('DataValidation');
  expect(await after(CLEAR, 'A1:C9', 'B2:B9')).toMatchObject({ type: 'None' });
});

test('a protected sheet refuses, and keeps what it has', async () => {
  host.dispose();
  host = await openLiteral(
    { 台账: { cells: [['甲']] } },
    { extras: { protectedSheets: new Set(['sheet-1']) } },
  );
  const error = await errorOf(() => after((v) => (v.rule = LIST)));
  expect(error.code).toBe('AccessDenied');
  expect(await after(() => undefined)).toMatchObject({ type: 'None' });
});
