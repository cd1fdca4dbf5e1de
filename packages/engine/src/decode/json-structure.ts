const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** What a byte does to the structure of a JSON text. */
export type Step = "inside" | "open" | "close" | "mismatch" | "text";

/**
 * Follows brackets and strings through JSON text, byte by byte, without looking at what is in between. Nesting costs
 * heap, not stack.
 */
export class JsonStructure {
  readonly #closers: number[];
  #inString = false;
  #escaped = false;

  /** @param closers The brackets that will close what is open already, the outermost first. */
  constructor(closers: readonly number[] = []) {
    this.#closers = [...closers];
  }

  /** How many brackets are open. */
  get depth(): number {
    return this.#closers.length;
  }

  /** Whether the last byte was part of a string. */
  get inString(): boolean {
    return this.#inString;
  }

  /** Whether the innermost open bracket is an object's. */
  get inObject(): boolean {
    return this.#closers.at(-1) === CLOSE_OBJECT;
  }

  /** Takes the next byte. A closing bracket that closes nothing, or the wrong kind, is a mismatch. */
  take(byte: number): Step {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      return "inside";
    }
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        return "text";
      case OPEN_OBJECT:
        this.#closers.push(CLOSE_OBJECT);
        return "open";
      case OPEN_LIST:
        this.#closers.push(CLOSE_LIST);
        return "open";
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        return this.#closers.pop() === byte ? "close" : "mismatch";
      default:
        return "text";
    }
  }
}
