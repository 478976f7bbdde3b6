import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { settled, shippedOf } from '../../../src/tools/licences/bill.mjs';
import { collect } from '../../../src/tools/licences/collect.mjs';
import { licencesPage, refusals } from '../../../src/tools/licences/page.mjs';
import { isAllowed, licenceOf } from '../../../src/tools/licences/rules.mjs';
import { thirdPartyText } from '../../../src/tools/licences/texts.mjs';

const ROOT = resolve(__dirname, '../../..');
const LIMIT_MS = 60_000;

test.each<[licence: string, shipped: boolean, building: boolean]>([
  ['MIT', true, true],
  ['Apache-2.0', true, true],
  ['GPL-3.0', false, false],
  ['AGPL-3.0-only', false, false],
  ['MPL-2.0', false, true],
  ['CC-BY-4.0', false, true],
  ['(MIT OR GPL-3.0-or-later)', true, true],
  ['GPL-2.0 OR MIT', true, true],
  ['(MIT AND Zlib)', true, true],
  ['MIT AND GPL-3.0', false, false],
  ['(MIT OR GPL-3.0) AND MPL-2.0', false, true],
  ['MIT OR GPL-3.0 AND MPL-2.0', true, true],
  ['', false, false],
  ['MIT OR', false, false],
  ['MIT GPL-3.0', false, false],
  ['SEE LICENSE IN LICENSE', false, false],
  ['UNLICENSED', false, false],
])('%s may be handed to users: %s, may build: %s', (licence, shipped, building) => {
  expect([isAllowed(licence, true), isAllowed(licence, false)]).toEqual([shipped, building]);
});

test('a package that states several licences must satisfy all', () => {
  const { licence } = licenceOf({ name: 'made-up', licences: ['MIT', 'GPL-3.0'] });
  expect(isAllowed(licence, true)).toBe(false);
});

test('a made-up package under the GPL is refused by name, with what to do', () => {
  const part = { ref: 'x@1.0.0', name: 'x', version: '1.0.0', author: '', licences: ['GPL-3.0'] };
  expect(refusals([{ ...part, through: '' }], [{ ...part, licences: [] }])).toEqual([
    'x 1.0.0 的许可证是“GPL-3.0”，不在交给用户时允许之列；请换掉它，或查明后写进 src/tools/licences/rules.mjs。',
    'x 1.0.0 的许可证是“未注明”，不在构建和测试时允许之列；请换掉它，或查明后写进 src/tools/licences/rules.mjs。',
  ]);
});

test('the bill tells nothing of when and where it was made', () => {
  const component = { 'bom-ref': 'main@1.0.0' };
  const bill = settled({
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-11-22', tools: [], lifecycles: [], component },
    components: [{ 'bom-ref': 'b@1.0.0' }, { 'bom-ref': 'a@1.0.0' }],
    dependencies: [{ ref: 'main@1.0.0', dependsOn: ['b@1.0.0', 'a@1.0.0'] }],
  });
  expect(bill).toEqual({
    metadata: { lifecycles: [], component },
    components: [{ 'bom-ref': 'a@1.0.0' }, { 'bom-ref': 'b@1.0.0' }],
    dependencies: [{ ref: 'main@1.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] }],
  });
});

test('what our dependencies need is shipped, also where development needs it as well', () => {
  const bill = {
    metadata: { component: { 'bom-ref': 'main@1.0.0' } },
    components: ['own@1.0.0', 'both@1.0.0', 'build@1.0.0'].map((ref) => ({ 'bom-ref': ref })),
    dependencies: [
      { ref: 'main@1.0.0', dependsOn: ['own@1.0.0', 'build@1.0.0'] },
      { ref: 'own@1.0.0', dependsOn: ['both@1.0.0'] },
      { ref: 'build@1.0.0', dependsOn: ['both@1.0.0'] },
      { ref: 'both@1.0.0', dependsOn: ['own@1.0.0'] },
    ],
  };
  const { bill: shipped, through } = shippedOf(bill, ['own']);
  expect(shipped.components).toEqual([{ 'bom-ref': 'own@1.0.0' }, { 'bom-ref': 'both@1.0.0' }]);
  expect([...through]).toEqual([
    ['own@1.0.0', ''],
    ['both@1.0.0', 'own'],
  ]);
});

describe('what stands in the project', () => {
  test(
    'is what the script makes now, and nothing of it is refused',
    async () => {
      const { shipped, building } = await collect(ROOT);
      expect(refusals(shipped, building)).toEqual([]);
      const onDisk = (name: string): Promise<string> => readFile(resolve(ROOT, name), 'utf8');
      expect(await onDisk('docs/licences.md')).toBe(licencesPage(shipped, building));
      expect(await onDisk('assets/third-party-licences.txt')).toBe(
        await thirdPartyText(ROOT, shipped),
      );
      const names = shipped.map(({ name }) => name);
      for (const own of ['saxes', 'react', 'jszip', '@microsoft/office-js']) {
        expect(names).toContain(own);
      }
      for (const tool of ['jest', 'webpack', 'typescript']) expect(names).not.toContain(tool);
    },
    LIMIT_MS,
  );
});
