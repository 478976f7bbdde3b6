/** A browser on a busy machine takes its time; no test here is about how soon something is there. */
jest.setTimeout(120_000);
