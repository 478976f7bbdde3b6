import { checkFiles } from '../../src/selftest/check-files';
import { parseFileList, type ListedFile } from '../../src/selftest/listed-file';
import { manifestFacts } from '../../src/selftest/manifest-address';
import { webviewOf } from '../../src/selftest/webview';

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86';
const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/143.0.0.0 Safari/537.36';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 Safari/605.1.15';
const MAC_PANE =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

test.each([
  [EDGE, { name: 'Microsoft Edge / WebView2', version: '131.0' }],
  [CHROME, { name: 'Chromium', version: '143.0' }],
  [SAFARI, { name: 'Safari / WKWebView', version: '17.4' }],
  [MAC_PANE, { name: 'Safari / WKWebView', version: null }],
  [FIREFOX, { name: 'Firefox', version: '128.0' }],
  ['Mozilla/5.0 (WPS)', null],
  ['', null],
])('%s', (userAgent, webview) => {
  expect(webviewOf(userAgent)).toEqual(webview);
});

const FILE: ListedFile = { name: 'a.js', size: 1, sha256: 'x', part: 'addin' };

test.each([
  [
    'a list',
    JSON.stringify({ version: '1.0.0', officeJs: 'cdn', origin: null, files: [FILE] }),
    { version: '1.0.0', officeJs: 'cdn', files: [FILE] },
  ],
  ['a page', '<!doctype html>', null],
  ['nothing', '', null],
  ['null', 'null', null],
  ['no files', JSON.stringify({ version: '1.0.0', officeJs: 'local', files: [] }), null],
  ['a file without a size', JSON.stringify({ files: [{ ...FILE, size: undefined }] }), null],
  ['a part nobody knows', JSON.stringify({ files: [{ ...FILE, part: 'other' }] }), null],
])('the file list: %s', (_what, text, list) => {
  expect(parseFileList(text)).toEqual(list);
});

test.each([
  [
    '<Version>1.2.3.4</Version><SourceLocation DefaultValue="https://oa.example/a/taskpane.html" />',
    { base: 'https://oa.example/a', version: '1.2.3.4' },
  ],
  ['<Version>1.0</Version>', null],
  ['<html></html>', null],
])('the manifest %s', (xml, facts) => {
  expect(manifestFacts(xml)).toEqual(facts);
});

test('files are asked for four at a time and told in the order of the list', async () => {
  const files = Array.from({ length: 9 }, (_, at) => ({ ...FILE, name: `${at}.js` }));
  const told: number[] = [];
  let open = 0;
  let most = 0;
  const checked = await checkFiles(
    files,
    (done) => told.push(done),
    async (name) => {
      open += 1;
      most = Math.max(most, open);
      // The first one takes longest.
      await new Promise((resolve) => setTimeout(resolve, name === '0.js' ? 20 : 1));
      open -= 1;
      return { kind: 'arrived', status: 200, type: 'text/javascript', size: 1, sha256: 'x' };
    },
  );
  expect(most).toBe(4);
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(checked).toEqual(files.map((file) => ({ file, fault: null })));
});
