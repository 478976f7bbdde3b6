import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { hostDocument } from './host-document';
import { openWithEverything } from './instances';

const PATH = resolve(__dirname, '../../../docs/host.md');

jest.setTimeout(60_000);

/** Written anew with RENEW_GOLDEN=1. */
test('docs/host.md says what the host answers', async () => {
  const host = await openWithEverything();
  try {
    const document = await hostDocument();
    if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(PATH, document);
    expect(readFileSync(PATH, 'utf8')).toBe(document);
  } finally {
    host.dispose();
  }
});
