import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/gu;

/**
 * The Content-Security-Policy of one page: it may reach its own origin and nothing else, and runs no
 * script that was not there when it was built. Inline styles are Fluent's, the grid's and office.js's.
 *
 * @param {string} html the finished page; each of its inline scripts is let in by its hash
 * @param {readonly string[]} [officeHosts] where office.js comes from, if not from beside the page
 * @returns {string}
 */
export function pagePolicy(html, officeHosts = []) {
  const own = ["'self'", ...officeHosts].join(' ');
  const scripts = [own, ...scriptHashes(html)].join(' ');
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** `'sha256-…'` of each inline script, once each. */
function scriptHashes(html) {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * The page with its policy as the first thing after the character set, so that it governs all that follows.
 *
 * @throws {Error} when the page does not say its character set, or has a policy or an event attribute of its own
 */
export function withPolicy(html, officeHosts = []) {
  if (/http-equiv="Content-Security-Policy"/iu.test(html)) {
    throw new Error('Cannot add a policy: the page has one of its own');
  }
  const handler = /<[a-z][^>]*\s(on[a-z]+)=/iu.exec(html.replace(INLINE_SCRIPT, ''));
  if (handler !== null) {
    throw new Error(`Cannot add a policy: it would refuse the attribute ${handler[1]}`);
  }
  const charset = /<meta charset="utf-8"\s*\/?>/iu.exec(html);
  if (charset === null) throw new Error('Cannot add a policy: the page has no <meta charset>');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html, officeHosts)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
