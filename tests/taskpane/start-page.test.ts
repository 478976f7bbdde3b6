import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const PAGE = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
/** The page's own scripts stand before and after what the build puts in. */
const PARTS = PAGE.split(/<script>|<\/script>/u);
const HEAD = PARTS[1] ?? '';
const BODY = PARTS.at(-2) ?? '';

const WAITING = '正在打开整改台账助手…';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const OLD_EDGE = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Edge/18.18363';

interface Page {
  /** What the page shows; null once the pane stands. */
  readonly shown: () => string | null;
  readonly missing: (tagName: string) => void;
  readonly runBody: () => void;
  readonly paneStands: () => void;
}

/** The scripts of the page, run as a browser would; `without` names what this one has not. */
function page(userAgent: string, without = ''): Page {
  let waiting: { textContent: string } | null = { textContent: WAITING };
  let hear: (event: object) => void = () => undefined;
  const context = {
    navigator: { userAgent },
    document: { getElementById: () => ({ querySelector: () => waiting }) },
    window: {
      history: {},
      addEventListener: (_kind: string, listener: (event: object) => void) => (hear = listener),
    },
  };
  const setUp = without === '' ? '' : `delete ${without};`;
  const run = (script: string): void => void runInNewContext(`${setUp}${script}`, context);
  run(HEAD);
  return {
    shown: () => waiting?.textContent ?? null,
    missing: (tagName) => {
      hear({ target: { tagName } });
    },
    runBody: () => {
      run(BODY);
    },
    paneStands: () => {
      waiting = null;
    },
  };
}

test('the scripts of the page are the ones meant', () => {
  expect(HEAD).toContain('sayStopped');
  expect(BODY).toContain('Trident');
});

test.each<[why: string, userAgent: string, without: string, shown: RegExp]>([
  ['Excel 2016 and 2019 by volume licence', TRIDENT, '', /^当前的 Excel 版本过旧/u],
  ['the old Edge engine', OLD_EDGE, '', /^当前的 Excel 版本过旧/u],
  ['an engine before Object.hasOwn', EDGE, 'Object.hasOwn', /浏览器组件版本过旧/u],
  ['an engine before Array.at', EDGE, 'Array.prototype.at', /浏览器组件版本过旧/u],
  ['a browser of today', EDGE, '', /^正在打开/u],
])('%s', (_why, userAgent, without, shown) => {
  const { runBody, shown: now } = page(userAgent, without);
  runBody();
  expect(now()).toMatch(shown);
});

describe('a program file that does not arrive', () => {
  test('is said, also before there is a place to say it', () => {
    const { missing, runBody, shown } = page(EDGE);
    missing('SCRIPT');
    runBody();
    expect(shown()).toMatch(/程序文件没有加载完整.*请关闭这个窗格再打开/u);
  });

  test('is said where the rest of the page stands already', () => {
    const { missing, runBody, shown } = page(EDGE);
    runBody();
    missing('SCRIPT');
    expect(shown()).toMatch(/没有加载完整/u);
  });

  test.each(['IMG', 'LINK'])('of another kind (%s) is not', (tagName) => {
    const { missing, shown } = page(EDGE);
    missing(tagName);
    expect(shown()).toBe(WAITING);
  });

  test('is not said over a pane that stands', () => {
    const { missing, paneStands, shown } = page(EDGE);
    paneStands();
    missing('SCRIPT');
    expect(shown()).toBeNull();
  });
});
