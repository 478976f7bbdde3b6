import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const CALENDAR = join(__dirname, '../../../src/domain/calendar');
const MODULES = join(__dirname, '../../../node_modules');

/** Prints every working day of three years and every festival of twenty as one text. */
const PRINT = `
  const { addDays } = require('./day');
  const { isWorkday, lastAnnouncedYear } = require('./workdays');
  const { FESTIVAL_NAMES, festivalDay } = require('./festivals');
  const out = [lastAnnouncedYear()];
  for (let day = '2024-01-01'; day < '2027-01-01'; day = addDays(day, 1)) out.push(isWorkday(day) ? 1 : 0);
  for (let year = 2015; year < 2035; year += 1) {
    for (const name of FESTIVAL_NAMES) out.push(festivalDay(name, year));
  }
  console.log(out.join(' '));
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  for (const name of readdirSync(CALENDAR)) {
    const { code } = transformSync(readFileSync(join(CALENDAR, name), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(folder, name.replace('.ts', '.js')), code);
  }
  writeFileSync(join(folder, 'print.js'), PRINT);
  cpSync(join(MODULES, 'chinese-days'), join(folder, 'node_modules/chinese-days'), {
    recursive: true,
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('working days and festivals are the same wherever the computer stands', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];
  const printed = zones.map((TZ) =>
    execFileSync(process.execPath, ['print.js'], {
      cwd: folder,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(printed[0]).toMatch(/^20\d\d [01]/);
  expect(printed.map((one) => one === printed[0])).toEqual(zones.map(() => true));
});
