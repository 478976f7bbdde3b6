import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run-cli';

const SAMPLE = join(__dirname, '../../assets/samples/sample-ledger.xlsx');
const TODAY = '2025-04-30';

/** 截止目前，台帐。 in GBK. */
const GBK = new Uint8Array([
  0xbd, 0xd8, 0xd6, 0xb9, 0xc4, 0xbf, 0xc7, 0xb0, 0xa3, 0xac, 0xcc, 0xa8, 0xd5, 0xca, 0xa1, 0xa3,
]);
const TEXT = '截止目前，台帐。';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofread-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
  });
}

const FOUND = [
  {
    code: 'as-of-word',
    line: 1,
    column: 1,
    text: '截止',
    message: '“截止”后面接时间，应为“截至”；“截止”是停止的意思。',
    severity: 'warning',
    replacement: '截至',
  },
  {
    code: 'wrong-word',
    line: 1,
    column: 6,
    text: '台帐',
    message: '“台帐”疑为“台账”之误。',
    severity: 'warning',
    replacement: '台账',
  },
];

test.each([
  ['UTF-8', '报告.txt', TEXT],
  ['UTF-8 with a byte order mark', '报告.txt', `\uFEFF${TEXT}`],
  ['GBK', '报告.txt', GBK],
  ['UTF-16', '报告.txt', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
  ['Word', '报告.docx', docxOf([TEXT])],
])('--json prints the findings of a file in %s', async (_name, name, content) => {
  const path = await fileOf(name, content);
  const { code, stdout, stderr } = await runCli(['proofread', path, '--json'], TODAY);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(FOUND);
  expect(await readdir(folder)).toEqual([name]);
});

test('without --json one line a finding, then how many', async () => {
  const path = await fileOf('报告.txt', `已布署。\r\n一是学习。\r\n三是检查。`);
  const { stdout } = await runCli(['proofread', path], TODAY);
  expect(stdout).toBe(
    [
      '1:2 疑似　“布署”疑为“部署”之误。',
      '3:1 错误　“一是”之后就是“三是”，缺少“二是”；请补上遗漏的内容，或把后面的序号改过来。',
      '',
      '共2处提示，其中1处是错误。',
      '',
    ].join('\n'),
  );
});

test('a text without a slip', async () => {
  const path = await fileOf('报告.txt', '整改工作已完成。');
  expect(await runCli(['proofread', path], TODAY)).toEqual({
    code: 0,
    stdout: '没有发现问题。\n',
    stderr: '',
  });
  expect((await runCli(['proofread', path, '--json'], TODAY)).stdout).toBe('[]\n');
});

test('against a ledger, on the day that is said', async () => {
  const text = '截至2025年4月30日，反馈的40个问题，已完成整改21个，其余正在推进。';
  const path = await fileOf('报告.txt', text);
  const codes = async (args: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runCli(['proofread', path, '--json', ...args], TODAY);
    return (JSON.parse(stdout) as readonly { code: string }[]).map(({ code }) => code);
  };
  expect(await codes([])).toEqual([]);
  const ledger = ['--ledger', SAMPLE, '--feedback', '2024-07-26'];
  expect(await codes([...ledger, '--as-of', '2025-04-30'])).toEqual(['ledger-total']);
  expect(await codes([...ledger, '--as-of', '2025-05-31'])).toEqual(['ledger-as-of']);
});

test('--public adds what should not be made public, in text order', async () => {
  const path = await fileOf('报告.txt', '已布署。联系人电话13812345678，台帐已建。');
  const codes = async (args: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runCli(['proofread', path, '--json', ...args], TODAY);
    return (JSON.parse(stdout) as readonly { code: string }[]).map(({ code }) => code);
  };
  expect(await codes([])).toEqual(['wrong-word', 'wrong-word']);
  expect(await codes(['--public'])).toEqual(['wrong-word', 'mobile-number', 'wrong-word']);
});

describe('bad input ends with 2 and one sentence', () => {
  const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0)]);
  test.each([
    ['no file named', () => Promise.resolve([]), /^没有写明要校对的文件；/u],
    ['no such file', () => Promise.resolve(['没有.txt']), /^找不到文件“没有\.txt”；/u],
    [
      'an old Word file',
      async () => [await fileOf('旧.doc', OLE)],
      /^这是旧版 \.doc 文件，.*另存为 \.docx/u,
    ],
    ['an old Word file in disguise', async () => [await fileOf('旧.txt', OLE)], /不是文字文件；/u],
    [
      'a workbook',
      async () => [await fileOf('台账.xlsx', docxOf([]))],
      /不是文字文件；.*--ledger/u,
    ],
    ['an old Word file called .docx', async () => [await fileOf('旧.docx', OLE)], /另存/u],
    ['no Word file', async () => [await fileOf('坏.docx', 'abc')], /不是 Word 文档/u],
    [
      'a picture',
      async () => [await fileOf('图.txt', new Uint8Array([0, 1, 2, 3]))],
      /不是文字文件；/u,
    ],
    ['an empty file', async () => [await fileOf('空.txt', ' \r\n')], /没有文字；/u],
    [
      'a ledger that is none',
      async () => [await fileOf('报告.txt', TEXT), '--ledger', await fileOf('坏.xlsx', 'abc')],
      /不是/u,
    ],
  ])('%s', async (_name, make, message) => {
    const { code, stdout, stderr } = await runCli(['proofread', ...(await make())], TODAY);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('an option of another command', async () => {
    const path = await fileOf('报告.txt', TEXT);
    const { code, stderr } = await runCli(['proofread', path, '--out', 'x'], TODAY);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '命令 proofread 不使用选项“--out”；加 --help 查看用法。\n',
    });
  });
});
