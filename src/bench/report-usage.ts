import { writeSync } from 'node:fs';

/** The stream that `runNode` listens to. */
const STREAM = 3;

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(STREAM, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
