import { Workbook } from 'exceljs';

/** Reads the files named on the command line one after the other and says how many rows their first sheets have. */
async function main(): Promise<void> {
  let rows = 0;
  for (const file of process.argv.slice(2)) {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    rows += workbook.worksheets[0]?.rowCount ?? 0;
  }
  process.stdout.write(`${rows}\n`);
}

void main();
