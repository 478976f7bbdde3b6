/** Bad input: `message` is one Chinese sentence with the cause and the next step; the exit code is 2. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}
