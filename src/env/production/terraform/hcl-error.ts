/** What is wrong with a file, and where; never with what stands there. */
export class HclError extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}
