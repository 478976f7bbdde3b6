import { type CollectionFile, kindOf, withChosen } from '../../../src/app/process/collection-files';

function fileOf(name: string): CollectionFile {
  return { name, size: 1, bytes: () => Promise.resolve(new Uint8Array(1)) };
}

test.each([
  ['台账.xlsx', 'readable'],
  ['台账.XLSM', 'readable'],
  ['台账.xls', 'old'],
  ['台账.ET', 'old'],
  ['台账.xlsb', 'other'],
  ['台账', 'other'],
  ['xlsx', 'other'],
] as const)('%s is %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['by name, whatever the order of choosing', ['b.xlsx'], ['a.xlsx'], ['a.xlsx', 'b.xlsx'], []],
  ['of one name the last one', ['a.xlsx'], ['a.xlsx', 'c.xls'], ['a.xlsx', 'c.xls'], ['a.xlsx']],
  ['no lock files and hidden ones', [], ['~$a.xlsx', '.b.xlsx'], [], []],
])('files are taken in: %s', (_, known, more, names, replaced) => {
  const named = (list: readonly string[]): readonly CollectionFile[] => list.map(fileOf);
  const last = named(more);
  const taken = withChosen(named(known), last);
  expect(taken.files.map(({ name }) => name)).toEqual(names);
  expect(taken.replaced).toEqual(replaced);
  for (const name of replaced) {
    expect(taken.files.find((file) => file.name === name)).toBe(
      last.find((file) => file.name === name),
    );
  }
});
