import type { FieldTrie } from "./field-trie";
import { INCOMPLETE, JsonScanner } from "./json-scanner";
import { scannerModule } from "./json-scanner.wasm";
import { ScanMemory, type ScanPlaces } from "./scan-memory";
import { webAssembly } from "./web-assembly";

/** After so many records the compiled scanner pays for being set up. */
const FIRST_RECORDS = 1000;

/** What `assembly/json-scanner.ts` exports. */
interface Program {
  configure(...places: ScanPlaces): void;
  scan(start: number, end: number, record: number): number;
}

/** A compiled scanner and the memory that it works on. */
interface Fast {
  readonly memory: ScanMemory;
  readonly program: Program;
}

let compiled: object | undefined;

/** A compiled scanner and its memory; undefined where the machine or how Node was started does not allow it. */
function started(trie: FieldTrie): Fast | undefined {
  if (!webAssembly) return undefined;
  const { Module, Memory, Instance } = webAssembly;
  try {
    compiled ??= new Module(Buffer.from(scannerModule, "base64"));
    const memory = new ScanMemory(trie, (initial) => new Memory({ initial }));
    const program = new Instance(compiled, { env: { memory: memory.memory } }).exports as Program;
    program.configure(...memory.places);
    return { memory, program };
  } catch {
    return undefined;
  }
}

/**
 * A scanner that leaves the work to a compiled one, which looks at many bytes at once, where it can: not for the first
 * records, nor for one that does not fit into its window.
 */
export class FastScanner extends JsonScanner {
  #fast: Fast | undefined;
  /** What is in the window, and from where to where. */
  #bytes: Uint8Array | undefined;
  #from = 0;
  #to = 0;

  constructor(
    trie: FieldTrie,
    private readonly firstRecords = FIRST_RECORDS,
  ) {
    super(trie);
  }

  override scan(bytes: Uint8Array, start: number, end: number): number {
    if (this.hasGrown) this.makeRoom();
    if (this.record === this.firstRecords && !this.#fast) this.#setUp();
    const fast = this.#fast;
    if (!fast) return super.scan(bytes, start, end);
    if (bytes !== this.#bytes || start < this.#from || start >= this.#to) this.#load(fast, bytes, start);
    let found = this.#scan(fast, start, end);
    if (found !== INCOMPLETE || this.#to >= end) return found;
    if (start > this.#from) {
      this.#load(fast, bytes, start);
      found = this.#scan(fast, start, end);
    }
    return found === INCOMPLETE && this.#to < end ? super.scan(bytes, start, end) : found;
  }

  protected override makeRoom(): void {
    if (this.#fast) this.#setUp();
    else super.makeRoom();
  }

  #setUp(): void {
    this.#bytes = undefined;
    this.#fast = started(this.trie);
    if (this.#fast) this.tables = this.#fast.memory.tables;
    else super.makeRoom();
  }

  #load({ memory }: Fast, bytes: Uint8Array, from: number): void {
    this.#bytes = bytes;
    this.#from = from;
    this.#to = memory.load(bytes, from);
  }

  #scan({ memory, program }: Fast, start: number, end: number): number {
    const offset = this.#from - memory.windowAt;
    this.record = (this.record + 1) | 0;
    this.offset = offset;
    const found = program.scan(start - offset, Math.min(end, this.#to) - offset, this.record);
    this.unsure = memory.unsure[0] !== 0;
    return found < 0 ? found : found + offset;
  }
}
