import { isJsonObject, type JsonObject, type LogFormat, logFormatOf, PantherError } from "@pypanther/core/runtime";
import { type LineReader, normalise, timeOf } from "./classify";
import {
  decode,
  type DecodeLimits,
  decodeMore,
  type DecodeOptions,
  defaultLimits,
  parseText,
  type RecordVisitor,
} from "./decode";
import type { ReadEvent } from "./read-event";
import { Advice, type Preview, type Seen } from "./route";
import { countBy, type InputProblem, type RunSummary } from "./run-summary";
import { countedSource, isGrowing, keyOf, type ReadTo, type Source } from "./sources";

/** How sources are read. */
export interface ReadOptions {
  readonly summary: RunSummary;
  /** Tells which records need not be parsed. */
  readonly preview: Preview;
  /** Whether any rule reads a log type. */
  readonly isRead: (logType: string) => boolean;
  /** Is told of everything that could not be read. */
  readonly onProblem?: (problem: InputProblem) => void;
  /** Stops at the first thing that cannot be read instead of going on without it. */
  readonly strict?: boolean;
  /** Is told the text of every event that no log type accepts. */
  readonly onUnclassified?: (text: string) => void;
  readonly limits?: Partial<DecodeLimits>;
  /** The log type of events that do not name one themselves; without it content decides. */
  readonly logType?: string;
  /** Rules see no events before this time, in milliseconds since 1970. */
  readonly since?: number;
  /** Rules see no events at this time or after it. */
  readonly until?: number;
}

/** How far a source has been read. */
export interface SourcePosition {
  /** Records read. */
  readonly ordinal: number;
  /** The time of the last one, in milliseconds since 1970; what a record without a time takes for its own. */
  readonly time: number;
  /** For a source that grows, how far it was read. */
  readonly readTo?: ReadTo;
}

/** Looking at records before they are parsed pays when at least this share of them is not parsed then. */
const WORTHWHILE_SHARE = 0.25;
/** Records between two decisions on whether it pays, and how many decisions it is left off after a no. */
const SAMPLE = 1024;
const PAUSE = 16;

const noLines: LineReader = () => undefined;

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/** The events of one source, as they are found. */
class SourceReading implements RecordVisitor {
  events: ReadEvent[] = [];
  ordinal = 0;
  time = 0;
  /** The latest time of all records, skipped ones included. */
  latest = 0;
  readonly #maxBytes: number;
  #lineReader: LineReader | undefined;
  #sampled = 0;
  #skipped = 0;
  #pause = 0;

  constructor(
    private readonly source: Source,
    private readonly options: ReadOptions,
    /** Records that were read before and are passed over. */
    private readonly done: SourcePosition | undefined,
  ) {
    this.#maxBytes = options.limits?.maxEventBytes ?? defaultLimits.maxEventBytes;
    this.time = done?.time ?? 0;
    // What was read of a growing source before is not given again.
    if (isGrowing(source)) this.ordinal = done?.ordinal ?? 0;
  }

  readonly worthwhile = (): boolean => this.#pause === 0;

  scanned(bytes: Buffer, start: number, end: number, line: number): void {
    if (!this.worthwhile()) {
      this.text(bytes.subarray(start, end), line, false);
      return;
    }
    this.#sample();
    const { preview } = this.options;
    const advice = preview.look(bytes, start);
    if (advice === Advice.Skip) {
      this.#skipped += 1;
      if (!this.#isDone()) this.#skip(preview.seen, () => bytes.toString("utf8", start, end));
    } else {
      const text = bytes.subarray(start, end);
      if (advice === Advice.Parse) this.text(text, line, false);
      else if (!this.#isDone()) this.#show(text, line, preview.seen);
    }
  }

  text(bytes: Buffer, line: number, isLine: boolean): void {
    if (this.#pause > 0) this.#pause -= 1;
    const parsed = parseText(bytes, isLine, this.#maxBytes);
    if ("problem" in parsed) {
      this.#unparsed(bytes, line, parsed.problem);
      return;
    }
    for (const value of parsed.values) this.#record(value, parsed.text, line, bytes.length);
  }

  record(record: JsonObject, line: number, size: number): void {
    this.#record(record, undefined, line, size);
  }

  problem(line: number, message: string): void {
    if (line === 0 || !this.#isDone()) this.#tell(line, message);
  }

  #tell(line: number, message: string): void {
    const { summary, onProblem, strict } = this.options;
    summary.malformed += 1;
    onProblem?.({ source: this.source.name, line, message });
    if (!strict) return;
    const place = line > 0 ? `${this.source.name}:${line}` : this.source.name;
    throw new PantherError("MALFORMED_INPUT", `${place}: ${message}`, { at: place });
  }

  /** The events found since the last call. */
  take(): ReadEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  /** Counts a record; whether it was read in an earlier run. */
  #isDone(): boolean {
    this.ordinal += 1;
    return this.done !== undefined && this.ordinal <= this.done.ordinal;
  }

  #record(value: unknown, text: string | undefined, line: number, size: number): void {
    if (this.#isDone()) return;
    if (isJsonObject(value)) this.#event(value, text, line, size);
    else this.#tell(line, `an event must be a JSON object, found ${typeOf(value)}`);
  }

  #event(record: JsonObject, text: string | undefined, line: number, size: number): void {
    const { summary, logType, preview } = this.options;
    summary.events += 1;
    const found = preview.classifier.classify(record, logType);
    if (!found) {
      this.#unclassified(() => text ?? JSON.stringify(record));
      return;
    }
    const { format, log } = found;
    // What a schema has made of a record is not what its text says.
    const same = log === record ? text : undefined;
    this.#found(log, same, line, size, format, timeOf(log, format), undefined);
  }

  /** A text that is not JSON: a line of a log type whose lines are not, or nothing that can be read. */
  #unparsed(bytes: Buffer, line: number, problem: string): void {
    this.#lineReader ??= this.options.preview.classifier.lineReader(this.options.logType) ?? noLines;
    const found = this.#lineReader === noLines ? undefined : this.#lineReader(bytes.toString("utf8").trimEnd());
    if (!found) {
      this.problem(line, problem);
      return;
    }
    if (this.#isDone()) return;
    this.options.summary.events += 1;
    const { format, log } = found;
    this.#found(log, undefined, line, bytes.length, format, timeOf(log, format), undefined);
  }

  /** Counts a record that no log type accepts, and passes its text on. */
  #unclassified(text: () => string): void {
    this.options.summary.unclassified += 1;
    this.options.onUnclassified?.(text());
  }

  /** A record of which the preview has told what it is. */
  #show(bytes: Buffer, line: number, { logType = "", time, candidates, signals }: Seen): void {
    this.options.summary.events += 1;
    if (this.#isOutside(time ?? this.time)) {
      countBy(this.options.summary.eventsByLogType, logType);
      this.#timed(time);
      this.options.summary.outside += 1;
      return;
    }
    this.#count(signals);
    const text = bytes.toString("utf8");
    const log = JSON.parse(text) as JsonObject;
    this.#found(log, text, line, bytes.length, logFormatOf(logType), time, candidates);
  }

  #found(
    log: JsonObject,
    text: string | undefined,
    line: number,
    size: number,
    format: LogFormat,
    given: number | undefined,
    candidates: ReadEvent["candidates"],
  ): void {
    const { logType } = format;
    countBy(this.options.summary.eventsByLogType, logType);
    const time = this.#timed(given);
    if (this.#isOutside(time)) {
      this.options.summary.outside += 1;
      return;
    }
    if (!this.options.isRead(logType)) return;
    this.events.push({
      source: this.source.name,
      origin: keyOf(this.source),
      line,
      ordinal: this.ordinal,
      size,
      log: normalise(log, logType, given),
      text,
      logType,
      format,
      time,
      candidates,
    });
  }

  #skip({ logType, time, signals }: Seen, text: () => string): void {
    const { summary } = this.options;
    summary.events += 1;
    if (logType === undefined) {
      this.#unclassified(text);
      return;
    }
    countBy(summary.eventsByLogType, logType);
    if (this.#isOutside(this.#timed(time))) summary.outside += 1;
    else this.#count(signals);
  }

  #count(signals: Seen["signals"]): void {
    const { summary } = this.options;
    for (const { id } of signals) {
      summary.matches += 1;
      summary.signals += 1;
      countBy(summary.matchesByRule, id);
    }
  }

  #isOutside(time: number): boolean {
    const { since = -Infinity, until = Infinity } = this.options;
    return time < since || time >= until;
  }

  #timed(given: number | undefined): number {
    if (given === undefined) {
      this.options.summary.untimed += 1;
      return this.time;
    }
    this.time = given;
    if (given > this.latest) this.latest = given;
    return given;
  }

  #sample(): void {
    this.#sampled += 1;
    if (this.#sampled < SAMPLE) return;
    if (this.#skipped < this.#sampled * WORTHWHILE_SHARE) this.#pause = SAMPLE * PAUSE;
    this.#sampled = 0;
    this.#skipped = 0;
  }
}

/** What was found in a part of a source. */
export interface ReadBatch {
  readonly events: readonly ReadEvent[];
  /** Where the source has been read to, these events included. */
  readonly position: SourcePosition;
  /** The latest event time so far, of records that nobody needed too. */
  readonly latest: number;
}

/**
 * Reads the events of a source: decoded, classified, timed. Records that the preview proves nobody needs are counted and
 * not parsed. `done` says how far it was read before; what is before that is passed over without a word.
 */
export async function* readSource(
  source: Source,
  options: ReadOptions,
  done?: SourcePosition,
): AsyncGenerator<ReadBatch> {
  const reading = new SourceReading(source, options, done);
  const decodeOptions: DecodeOptions = {
    scanner: options.preview.scanner,
    visitor: reading,
    limits: { ...defaultLimits, ...options.limits },
    worthwhile: reading.worthwhile,
  };
  const count = (bytes: number): void => {
    options.summary.bytes += bytes;
  };
  const batch = (readTo?: ReadTo): ReadBatch => ({
    events: reading.take(),
    position: { ordinal: reading.ordinal, time: reading.time, readTo },
    latest: reading.latest,
  });
  if (!isGrowing(source)) {
    for await (const _ of decode(countedSource(source, count), decodeOptions)) yield batch();
    return;
  }
  const from = await source.resume(done?.readTo);
  for await (const more of decodeMore(countedSource(source, count), from.bytes, decodeOptions)) {
    yield batch({ ...from, bytes: from.bytes + more });
  }
}
