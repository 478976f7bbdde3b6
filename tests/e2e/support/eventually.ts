const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

/** Reads again and again until the answer is right; the last wrong one is in the error. */
export async function eventually<T>(
  read: () => Promise<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await read();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still not right: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
