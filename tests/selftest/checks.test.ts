import { countStates, type Check } from '../../src/selftest/check';
import type { Environment } from '../../src/selftest/environment';
import { browserChecks, computerChecks } from '../../src/selftest/environment-checks';
import { fileChecks, findingOf, manifestCheck } from '../../src/selftest/file-checks';
import type { FileFault } from '../../src/selftest/file-fault';
import type { FileList, ListedFile } from '../../src/selftest/listed-file';
import { officeChecks } from '../../src/selftest/office-checks';
import type { OfficeState } from '../../src/selftest/office-state';
import { reportText } from '../../src/selftest/report-text';
import { EN_US } from '../../src/selftest/words/en-us';
import { ZH_CN } from '../../src/selftest/words/zh-cn';

const file = (name: string, part: ListedFile['part'] = 'addin'): ListedFile => ({
  name,
  size: 500_000,
  sha256: 'x',
  part,
});
const MISSING: FileFault = { code: 'missing' };

/** `state label value`, and the advice where there is one. */
const lines = (checks: readonly Check[]): readonly string[] =>
  checks.map(({ state, label, value, advice }) => [state, label, value, advice].join('|'));

const list = (files: readonly ListedFile[], officeJs = 'local'): FileList => ({
  version: '1.0.0',
  officeJs,
  files,
});

test('files that are all well are one line with their number and size', () => {
  const files = [file('a.js'), file('b.js'), file('index.html', 'workbench')];
  const checked = files.map((each) => ({ file: each, fault: null }));
  expect(lines(fileChecks(list(files), checked, true, ZH_CN))).toEqual([
    'good|全部文件|3 个文件都与构建时一致，共 1.5 MB。|',
  ]);
});

test('a workbench that is left away as a whole is a note and not counted', () => {
  const [own, one, other] = [file('a.js'), file('b.js', 'workbench'), file('c.js', 'workbench')];
  const gone = [
    { file: own, fault: null },
    { file: one, fault: MISSING },
    { file: other, fault: MISSING },
  ];
  expect(lines(fileChecks(list([own, one, other]), gone, true, ZH_CN))).toEqual([
    'good|全部文件|1 个文件都与构建时一致，共 0.5 MB。|',
    'note|试用台（index.html）|没有部署。只在 Excel 中使用时不需要它。|',
  ]);
  const half = [gone[0], gone[1], { file: other, fault: null }].flatMap((each) => each ?? []);
  expect(lines(fileChecks(list([own, one, other]), half, true, ZH_CN))).toEqual([
    'bad|b.js|服务器上没有这个文件。|请把构建出的文件夹完整地重新上传一次，包括里面的子文件夹。',
  ]);
});

test('what could not be compared, and where office.js comes from, is said', () => {
  const checked = [{ file: file('a.js'), fault: null }];
  const found = fileChecks(list([file('a.js')], 'cdn-cn'), checked, false, ZH_CN);
  expect(found.map(({ state, label }) => `${state} ${label}`)).toEqual([
    'good 全部文件',
    'note 全部文件',
    'note office.js',
  ]);
});

const FAULTS: readonly FileFault[] = [
  { code: 'unreachable' },
  { code: 'redirected' },
  MISSING,
  { code: 'content' },
  { code: 'refused', status: 403 },
  { code: 'serverError', status: 500 },
  { code: 'type', type: '', wanted: 'text/css' },
  { code: 'charset', charset: 'gbk' },
  { code: 'size', size: 1, wanted: 2 },
];

test.each([ZH_CN, EN_US])('every fault has a sentence and a next step in $tag', (words) => {
  const said = FAULTS.map((fault) => findingOf(fault, words.files));
  const end = words.tag === 'zh-CN' ? /。$/u : /\.$/u;
  for (const { value, advice } of said) {
    expect(value).toMatch(end);
    expect(advice).toMatch(end);
  }
  expect(new Set(said.map(({ value }) => value)).size).toBe(FAULTS.length);
});

test.each([
  ['https://oa.example/a', 'good|清单 manifest.xml|地址与本页一致，版本 1.0.0.0。|'],
  [
    'https://oa.example/b',
    'note|清单 manifest.xml|清单里写的地址是 https://oa.example/a，与本页不同。|如果发给大家的清单也是这样写的，请用 npm run manifest -- --origin 本页所在的网址 重新生成。',
  ],
])('the manifest seen from %s', (base, line) => {
  const facts = { base: 'https://oa.example/a', version: '1.0.0.0' };
  expect(lines(manifestCheck(facts, base, ZH_CN))).toEqual([line]);
  expect(manifestCheck(null, base, ZH_CN)).toEqual([]);
});

const INFO = {
  host: 'Excel',
  theme: null,
  platform: 'PC',
  language: 'zh-CN',
  supported: true,
  apiLevel: '1.14',
  version: null,
};

const STATES: readonly (readonly [OfficeState, readonly string[]])[] = [
  [{ kind: 'notLoaded' }, ['bad office.js']],
  [{ kind: 'silent' }, ['bad office.js']],
  [{ kind: 'failed', detail: 'TypeError: x' }, ['bad office.js']],
  [{ kind: 'browser' }, ['good office.js', 'note 软件']],
  [
    { kind: 'ready', info: INFO, dialogs: true },
    ['good office.js', 'good 软件', 'good Excel 接口', 'good 界面语言', 'good 对话框'],
  ],
  [
    { kind: 'ready', info: { ...INFO, supported: false, apiLevel: null }, dialogs: false },
    ['good office.js', 'good 软件', 'bad Excel 接口', 'good 界面语言', 'note 对话框'],
  ],
];

test.each(STATES)('Excel: %j', (state, expected) => {
  expect(officeChecks(state, ZH_CN).map((check) => `${check.state} ${check.label}`)).toEqual(
    expected,
  );
});

const GOOD: Environment = {
  webview: { name: 'Microsoft Edge / WebView2', version: '131.0' },
  recent: true,
  userAgent: 'Edg/131.0',
  secure: true,
  storage: true,
  clipboard: true,
  policy: true,
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  offset: 480,
  today: '2026-11-22',
};

test.each([
  ['all well', GOOD, []],
  ['an old engine', { ...GOOD, recent: false }, ['bad 浏览器组件']],
  ['an unknown engine', { ...GOOD, webview: null }, ['note 浏览器组件']],
  ['plain http', { ...GOOD, secure: false }, ['bad 安全连接']],
  ['no policy', { ...GOOD, policy: false }, ['note 内容安全策略']],
  ['no storage', { ...GOOD, storage: false }, ['note 本机存储']],
  ['no clipboard', { ...GOOD, clipboard: false }, ['note 剪贴板']],
  ['another zone', { ...GOOD, timeZone: 'UTC', offset: 0 }, ['note 时区']],
])('%s', (_what, environment, expected) => {
  const checks = [
    ...browserChecks(environment, ZH_CN),
    ...computerChecks(environment, 'https://oa.example/selftest.html', '1.0.0', ZH_CN),
  ];
  expect(
    checks.filter(({ state }) => state !== 'good').map(({ state, label }) => `${state} ${label}`),
  ).toEqual(expected);
});

test('the report is a line for each check, with its next step', () => {
  const groups = [
    {
      title: '程序文件',
      checks: [{ label: 'a.js', state: 'bad', value: '没有。', advice: '上传。' }],
    },
    { title: 'Excel', checks: [{ label: '软件', state: 'good', value: 'Excel。' }] },
  ] as const;
  expect(countStates(groups)).toEqual({ good: 1, note: 0, bad: 1 });
  expect(reportText('发现 1 处问题。', groups, ZH_CN)).toBe(
    '整改台账助手 · 自检\n发现 1 处问题。\n\n【程序文件】\n有问题  a.js：没有。 上传。\n\n【Excel】\n正常  软件：Excel。',
  );
});
