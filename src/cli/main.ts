import { dayOf } from '../domain/calendar/day';
import { runCli } from './run-cli';

/** Today on this computer's calendar. */
function localToday() {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new RangeError('Cannot read the clock: not a calendar day');
  return today;
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}

async function main(): Promise<void> {
  const { code, stdout, stderr } = await runCli(process.argv.slice(2), localToday());
  await write(process.stdout, stdout);
  await write(process.stderr, stderr);
  // The spreadsheet engine keeps timers running; everything is written, so end here.
  process.exit(code);
}

void main();
