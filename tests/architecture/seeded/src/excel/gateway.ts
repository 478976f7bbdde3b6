import { unzipSync } from 'fflate';

export const gateway = unzipSync;
