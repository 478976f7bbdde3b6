import { Workbook } from 'exceljs';

/** Reads the file named on the command line and says how many rows its first sheet has. */
async function main(): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(process.argv[2] ?? '');
  process.stdout.write(`${workbook.worksheets[0]?.rowCount ?? 0}\n`);
}

void main();
