import { saveXlsx } from '../../../src/xlsx/save-xlsx';
import { ledgerPackage } from '../../support/xlsx-open';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import { changedParts, unzipParts } from '../../support/xlsx-parts';

describe('XlsxPackage', () => {
  it('gives back the very bytes when nothing was written', () => {
    const pkg = ledgerPackage();
    pkg.setText('xl/workbook.xml', LEDGER_PARTS['xl/workbook.xml'] ?? '');
    expect(saveXlsx(pkg)).toBe(pkg.source);
  });

  it('writes what changed and keeps the rest, in the same order', () => {
    const pkg = ledgerPackage();
    pkg.setText('xl/styles.xml', '<new/>');
    pkg.remove('xl/calcChain.xml');
    pkg.setBytes('xl/added.bin', Uint8Array.from([1, 0, 255]));
    const saved = saveXlsx(pkg);
    expect(changedParts(pkg.source, saved)).toEqual([
      'xl/added.bin',
      'xl/calcChain.xml',
      'xl/styles.xml',
    ]);
    expect(Object.keys(unzipParts(saved))).toEqual([
      ...Object.keys(LEDGER_PARTS).filter((name) => name !== 'xl/calcChain.xml'),
      'xl/added.bin',
    ]);
    expect(saveXlsx(pkg)).toEqual(saved);
  });

  it('leaves the package alone when a fork is written to', () => {
    const pkg = ledgerPackage();
    const fork = pkg.fork();
    fork.setText('xl/styles.xml', '<new/>');
    fork.remove('xl/calcChain.xml');
    expect(pkg.text('xl/styles.xml')).toBe(LEDGER_PARTS['xl/styles.xml']);
    expect(pkg.has('xl/calcChain.xml')).toBe(true);
    expect(pkg.changed).toBe(false);
    expect(fork.names()).not.toContain('xl/calcChain.xml');
  });

  it('finds a name that is free', () => {
    expect(ledgerPackage().freeName('xl/worksheets/sheet', '.xml')).toBe(
      'xl/worksheets/sheet4.xml',
    );
  });

  it('reads UTF-16 and writes it as UTF-8', () => {
    const pkg = ledgerPackage();
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>整改</a>';
    pkg.setBytes('xl/a.xml', Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(pkg.text('xl/a.xml')).toBe(text.replace('UTF-16', 'UTF-8'));
  });
});
