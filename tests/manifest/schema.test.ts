import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = resolve(__dirname, '../support/manifest-schemas');
const MAIN = 'OfficeAppManifestV1_1.xsd';
const MANIFEST = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');

const load = (fileName: string) => ({
  fileName,
  contents: readFileSync(resolve(SCHEMAS, fileName), 'utf8'),
});

/** The schema's complaints, the namespaces cut out. */
async function schemaErrors(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: load(MAIN),
    preload: readdirSync(SCHEMAS)
      .filter((name) => name.endsWith('.xsd') && name !== MAIN)
      .map(load),
  });
  return errors.map(({ message }) => message.replace(/\{[^}]*\}/g, ''));
}

test('the manifest is valid by the schema', async () => {
  expect(await schemaErrors(MANIFEST)).toEqual([]);
});

test.each([
  ['an unknown permission', '>ReadWriteDocument<', '>WriteEverything<', "'WriteEverything'"],
  ['a version of three numbers and a word', /<Version>[^<]*</, '<Version>1.0.beta<', "'1.0.beta'"],
  [
    'elements out of order',
    /(<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/,
    '$3$2$1',
    "Element 'Hosts': This element is not expected.",
  ],
  ['a button without a tip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Expected is ( Supertip )'],
  ['an id that is no GUID', /<Id>[^<]*</, '<Id>ledger<', "'ledger'"],
])('the schema finds %s', async (_name, before, after, words) => {
  const mutated = MANIFEST.replace(before, after);
  expect(mutated).not.toBe(MANIFEST);
  expect((await schemaErrors(mutated)).join('\n')).toContain(words);
});
