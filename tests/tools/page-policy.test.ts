import { createHash } from 'node:crypto';
import { pagePolicy, withPolicy } from '../../src/tools/page-policy.mjs';

const hash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('a page without scripts of its own may run only what stands beside it', () => {
  const policy = pagePolicy('<script src="a.js"></script><script defer src="b.js"></script>');
  expect(directive(policy, 'script-src')).toBe("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/u);
  expect(directive(policy, 'object-src')).toBe("object-src 'none'");
  expect(directive(policy, 'connect-src')).toBe("connect-src 'self'");
  expect(directive(policy, 'base-uri')).toBe("base-uri 'none'");
});

test('each inline script is let in by its hash, once', () => {
  const html =
    '<script>one()</script><script src="a.js"></script><script>\n 二</script><script>one()</script>';
  expect(directive(pagePolicy(html), 'script-src')).toBe(
    `script-src 'self' ${hash('one()')} ${hash('\n 二')}`,
  );
});

test('where office.js comes from may run scripts, and nothing else', () => {
  const policy = pagePolicy('', ['https://cdn.example']);
  expect(directive(policy, 'script-src')).toBe("script-src 'self' https://cdn.example");
  expect(policy.match(/cdn\.example/gu)).toHaveLength(1);
});

test('the policy comes right after the character set', () => {
  const html = '<html><head><meta charset="utf-8"/><script>a()</script></head></html>';
  expect(withPolicy(html)).toBe(
    `<html><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}"><script>a()</script></head></html>`,
  );
});

test.each([
  ['no character set', '<html></html>', /no <meta charset>/u],
  [
    'a policy of its own',
    '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="">',
    /one of its own/u,
  ],
  ['an event attribute', '<meta charset="utf-8"><p onclick="a()">', /attribute onclick/u],
])('a page with %s is refused', (_what, html, reason) => {
  expect(() => withPolicy(html)).toThrow(reason);
});

test('a script that speaks of event attributes is no event attribute', () => {
  expect(() => withPolicy('<meta charset="utf-8"><script>"<p onclick=1>"</script>')).not.toThrow();
});
