import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BooleanNumber, CellValueType, type IWorkbookData } from '@univerjs/core';
import { connectInProcess } from '../../../src/host/client/connect-in-process';
import { ExcelHost } from '../../../src/host/excel-host';
import type { BookExtras } from '../../../src/host/objects/targets';
import { openHeadless } from '../../../src/host/univer/boot-headless';
import { FaultyHost } from '../../support/faulty-host';
import { openLiteral } from '../../host/conformance/support';

const CLIENT = readFileSync(
  resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
  'utf8',
);

/** A workbook as it can be opened again and again. */
export interface Saved {
  readonly data: IWorkbookData;
  readonly extras: BookExtras;
}

/** One small ledger, with things of the user's of every kind on it and beside it. */
export async function ledgerBook(): Promise<Saved> {
  const host = await openLiteral(
    {
      台账: {
        cells: [
          ['整改台账', null, null, null],
          ['序号', '问题', '整改时限', '完成率'],
          [1, '会议记录不全', '2025年3月底', { v: 0.5, t: CellValueType.NUMBER, s: 'yellow' }],
          [2, { v: '台账不清 ', t: CellValueType.STRING, s: 'yellow' }, '2025年12月底', 1],
          [3, '档案不全', '长期坚持', 0.2],
          ['合计', null, null, '=SUM(D3:D5)'],
        ],
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
        columnData: { 1: { w: 200 } },
        rowData: { 4: { hd: BooleanNumber.TRUE } },
      },
      说明: { cells: [['我的说明', '=台账!D6']] },
      藏着: { cells: [['不要动']], hidden: BooleanNumber.TRUE },
    },
    {
      styles: { yellow: { bg: { rgb: '#FFFF00' } } },
      names: { 我的名称: '台账!$A$3' },
      extras: { settings: { 别人的设置: { a: 1 } } },
    },
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const mine = sheet.getRange('A3:F6').conditionalFormats.add('Custom');
    mine.custom.rule.formula = '=N("整改台账")=0';
    mine.custom.format.fill.color = '#00FF00';
    const bar = sheet.getRange('A3:A5').conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#0000FF';
    sheet.getRange('C3:C5').dataValidation.rule = {
      textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    await context.sync();
  });
  return closed(host);
}

/** The state of a host, which is put away. */
function closed(host: ExcelHost): Saved {
  const saved = structuredClone({ data: host.live.data(), extras: host.extras });
  host.dispose();
  return saved;
}

/** Opens saved workbooks one after another behind one client. */
export class Bench {
  #faulty: FaultyHost | null = null;
  #host: ExcelHost | null = null;

  get faults(): FaultyHost {
    if (this.#faulty === null) throw new Error('no workbook is open');
    return this.#faulty;
  }

  get host(): ExcelHost {
    if (this.#host === null) throw new Error('no workbook is open');
    return this.#host;
  }

  open({ data, extras }: Saved): void {
    this.#host?.dispose();
    const host = new ExcelHost(openHeadless(structuredClone(data)), structuredClone(extras));
    this.#host = host;
    if (this.#faulty === null) {
      this.#faulty = new FaultyHost(host);
      connectInProcess(this.#faulty, CLIENT);
    }
    this.#faulty.host = host;
    this.#faulty.arm(null);
  }

  /** Puts the workbook away and gives its state. */
  close(): Saved {
    const saved = closed(this.host);
    this.#host = null;
    return saved;
  }

  dispose(): void {
    this.#host?.dispose();
    this.#host = null;
  }
}
