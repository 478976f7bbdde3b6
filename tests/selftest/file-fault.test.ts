import { fileFault, type Answer, type FileFault } from '../../src/selftest/file-fault';
import type { FilePart, ListedFile } from '../../src/selftest/listed-file';

const listed = (name: string, part: FilePart = 'addin'): ListedFile => ({
  name,
  size: 10,
  sha256: 'right',
  part,
});

const came = (type: string, changes: object = {}): Answer => ({
  kind: 'arrived',
  status: 200,
  type,
  size: 10,
  sha256: 'right',
  ...changes,
});

const JS = 'text/javascript';

const CASES: readonly (readonly [string, ListedFile, Answer, FileFault | null])[] = [
  ['a script as it was built', listed('a.js'), came(JS), null],
  ['nginx’s name of the type', listed('a.js'), came('application/javascript; charset=utf-8'), null],
  ['an old name of it', listed('a.js'), came('application/x-javascript'), null],
  ['letters of any case', listed('a.JS'), came('Text/JavaScript;Charset="UTF-8"'), null],
  ['a kind nobody knows', listed('a.xlsx'), came('application/octet-stream'), null],
  ['no digest, over http', listed('a.js'), came(JS, { sha256: null }), null],
  [
    'another manifest',
    listed('manifest.xml', 'manifest'),
    came('text/xml', { size: 11, sha256: 'other' }),
    null,
  ],
  [
    'no manifest',
    listed('manifest.xml', 'manifest'),
    came('text/html', { status: 404 }),
    { code: 'missing' },
  ],
  [
    'no type at all',
    listed('a.js'),
    came(''),
    { code: 'type', type: '', wanted: 'text/javascript' },
  ],
  [
    'a page in place of a script',
    listed('a.js'),
    came('text/html'),
    { code: 'type', type: 'text/html', wanted: 'text/javascript' },
  ],
  [
    'a style sheet as text',
    listed('a.css'),
    came('text/plain'),
    { code: 'type', type: 'text/plain', wanted: 'text/css' },
  ],
  [
    'a page in GBK',
    listed('a.html'),
    came('text/html; charset=GBK'),
    { code: 'charset', charset: 'gbk' },
  ],
  ['a picture with a charset', listed('a.png'), came('image/png; charset=gbk'), null],
  ['gone', listed('a.js'), came(JS, { status: 410 }), { code: 'missing' }],
  [
    'a log-in asked for',
    listed('a.js'),
    came(JS, { status: 401 }),
    { code: 'refused', status: 401 },
  ],
  [
    'a gateway down',
    listed('a.js'),
    came(JS, { status: 502 }),
    { code: 'serverError', status: 502 },
  ],
  [
    'line ends changed',
    listed('a.js'),
    came(JS, { size: 12 }),
    { code: 'size', size: 12, wanted: 10 },
  ],
  ['empty', listed('a.js'), came(JS, { size: 0 }), { code: 'size', size: 0, wanted: 10 }],
  ['another content', listed('a.js'), came(JS, { sha256: 'other' }), { code: 'content' }],
  ['no answer', listed('a.js'), { kind: 'unreachable' }, { code: 'unreachable' }],
  ['sent elsewhere', listed('a.js'), { kind: 'redirected' }, { code: 'redirected' }],
];

test.each(CASES)('%s', (_what, file, answer, fault) => {
  expect(fileFault(file, answer)).toEqual(fault);
});
