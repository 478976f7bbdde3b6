import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationshipsTo,
  resolveTarget,
} from '../../../src/xlsx/package/relationships';
import { declareContentType, withdrawContentType } from '../../../src/xlsx/package/content-types';
import { ledgerPackage } from '../../support/xlsx-open';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('the relationships of %j are in %s', (owner, part) => {
  expect(relationshipsPart(owner)).toBe(part);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
  ['', 'xl/./workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
])('from %j, %s is %s', (owner, target, part) => {
  expect(resolveTarget(owner, target)).toBe(part);
});

describe('addRelationship', () => {
  it('takes a free id and writes the target relative to the owner', () => {
    const pkg = ledgerPackage();
    const id = addRelationship(
      pkg,
      'xl/worksheets/sheet1.xml',
      'urn:x/customProperty',
      'xl/customProperty1.bin',
    );
    expect(id).toBe('rId5');
    expect(pkg.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      '<Relationship Id="rId5" Type="urn:x/customProperty" Target="../customProperty1.bin"/></Relationships>',
    );
    expect(readRelationships(pkg, 'xl/worksheets/sheet1.xml').at(-1)).toEqual({
      id: 'rId5',
      kind: 'customProperty',
      external: false,
      target: 'xl/customProperty1.bin',
    });
  });

  it('makes the part where the owner had none', () => {
    const pkg = ledgerPackage();
    expect(addRelationship(pkg, 'xl/worksheets/sheet3.xml', 'urn:x/y', 'xl/y.bin')).toBe('rId1');
    removeRelationshipsTo(pkg, 'xl/worksheets/sheet3.xml', 'xl/y.bin');
    expect(readRelationships(pkg, 'xl/worksheets/sheet3.xml')).toEqual([]);
  });
});

it('declares a content type once and withdraws it', () => {
  const pkg = ledgerPackage();
  const before = pkg.text('[Content_Types].xml');
  declareContentType(pkg, 'xl/workbook.xml', 'other');
  expect(pkg.text('[Content_Types].xml')).toBe(before);
  declareContentType(pkg, 'xl/new.xml', 'type');
  expect(pkg.text('[Content_Types].xml')).toContain(
    '<Override PartName="/xl/new.xml" ContentType="type"/></Types>',
  );
  withdrawContentType(pkg, 'xl/new.xml');
  expect(pkg.text('[Content_Types].xml')).toBe(before);
});
