import { isJsonObject, type JsonObject } from "@pypanther/core/runtime";
import {
  decode,
  type DecodeLimits,
  defaultLimits,
  FieldTrie,
  JsonScanner,
  parseText,
  type RecordVisitor,
} from "../decode";
import type { InputProblem } from "../run-summary";
import type { Source } from "../sources";
import { Scan } from "./scan";

/** How a scan is read. */
export interface ReadScanOptions {
  /** Where the resources are: JSON lines or documents, plain or gzip. */
  readonly sources: Iterable<Source> | AsyncIterable<Source>;
  /**
   * The resources in a record that is none itself, such as a snapshot; undefined when it is one. What it throws ends the
   * reading.
   */
  readonly unpack?: (record: JsonObject) => Iterable<JsonObject> | undefined;
  /** Is told of everything that could not be read. */
  readonly onProblem?: (problem: InputProblem) => void;
  readonly limits?: Partial<DecodeLimits>;
}

/** What was read. */
export interface ReadScan {
  readonly scan: Scan;
  /** Lines, records and files that could not be read. */
  readonly malformed: number;
  /** Whether resources were unpacked, from records that may hold only a part of what there is. */
  readonly unpacked: boolean;
}

/** Shows a scan the records of one source. */
class ScanReading implements RecordVisitor {
  malformed = 0;
  unpacked = false;
  /** What `unpack` threw, which is no problem of the file. */
  failure: unknown;

  constructor(
    private readonly scan: Scan,
    private readonly source: Source,
    private readonly limits: DecodeLimits,
    private readonly options: ReadScanOptions,
  ) {}

  scanned(bytes: Buffer, start: number, end: number, line: number): void {
    this.text(bytes.subarray(start, end), line, false);
  }

  text(bytes: Buffer, line: number, isLine: boolean): void {
    const parsed = parseText(bytes, isLine, this.limits.maxEventBytes);
    if ("problem" in parsed) this.problem(line, parsed.problem);
    else for (const value of parsed.values) this.#record(value, line);
  }

  record(record: JsonObject, line: number): void {
    this.#record(record, line);
  }

  problem(line: number, message: string): void {
    this.malformed += 1;
    this.options.onProblem?.({ source: this.source.name, line, message });
  }

  #unpack(record: JsonObject): Iterable<JsonObject> | undefined {
    try {
      return this.options.unpack?.(record);
    } catch (thrown) {
      this.failure ??= thrown;
      return [];
    }
  }

  #record(value: unknown, line: number): void {
    if (!isJsonObject(value)) {
      this.problem(line, "a resource must be a JSON object");
      return;
    }
    const unpacked = this.#unpack(value);
    this.unpacked ||= unpacked !== undefined;
    for (const resource of unpacked ?? [value]) {
      const wrong = this.scan.add(resource);
      if (wrong !== undefined) this.problem(line, wrong);
    }
  }
}

/** Reads all resources of a scan into memory, since a policy may look at any of them. */
export async function readScan(options: ReadScanOptions): Promise<ReadScan> {
  const scan = new Scan();
  const limits = { ...defaultLimits, ...options.limits };
  const scanner = new JsonScanner(new FieldTrie());
  let malformed = 0;
  let unpacked = false;
  for await (const source of options.sources) {
    const visitor = new ScanReading(scan, source, limits, options);
    const reading = decode(source, { scanner, visitor, limits, worthwhile: () => false });
    while (!(await reading.next()).done);
    if (visitor.failure !== undefined) throw visitor.failure;
    malformed += visitor.malformed;
    unpacked ||= visitor.unpacked;
  }
  return { scan, malformed, unpacked };
}
