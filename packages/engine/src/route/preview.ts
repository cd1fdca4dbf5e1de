import {
  type CompiledWhen,
  compileClause,
  type Condition,
  type Identification,
  type JsonValue,
  type LogFormat,
  logFormatOf,
  parseTime,
  type Rule,
} from "@pypanther/core/runtime";
import { Classifier, isoTime } from "../classify";
import { envelopeFields, FastScanner, FieldTrie, Held, type JsonScanner, SlotValues, type SpeltKey } from "../decode";
import type { DecidingField, DecisionIndex, Entry } from "./decision-index";
import type { Router } from "./router";

/** What the bytes of a record tell of it. */
export interface Seen {
  /** Undefined when nothing tells it. */
  logType: string | undefined;
  /** Event time in milliseconds since 1970, undefined without a readable one. */
  time: number | undefined;
  /** The rules that match and of whose matches only the number is wanted. */
  signals: readonly Rule[];
  /** The rules that may match; undefined when every rule may. Empty for a record that need not be parsed. */
  candidates: readonly Entry[] | undefined;
}

/** What is to be done about a record. */
export const enum Advice {
  /** Only the parsed record can tell anything. */
  Parse,
  /** `seen` has what can be known; rules must see the record. */
  Show,
  /** `seen` has all that anybody needs. */
  Skip,
}

const OPEN_OBJECT = 0x7b;
const none: readonly Rule[] = Object.freeze([]);
const noEntries: readonly Entry[] = Object.freeze([]);
const noTimes: readonly number[] = Object.freeze([]);

/** Fields that the engine adds to a record: their absence from its bytes says nothing. */
const added = new Set(["p_log_type", "p_event_time", "p_parse_time", "p_row_id", "p_source_label"]);
const isAdded = (name: string): boolean => added.has(name) || name.startsWith("p_any_");
/** Letters beyond ASCII may be another case of ASCII letters. */
const isPlain = (path: string): boolean => !/[^ -~]/.test(path);

interface PreparedCondition {
  /** -1 when only the parsed record can tell. */
  readonly slot: number;
  readonly condition: Condition;
}

interface PreparedEntry {
  readonly clauses: readonly (readonly (readonly PreparedCondition[])[])[];
  /** Whether the rule asks for nothing but its `when` and nothing is wanted of its matches but their number. */
  readonly onlyCounted: boolean;
}

interface PreparedField {
  readonly slot: number;
  readonly field: DecidingField;
  /** The rules that the field's absence leads to: for most fields there are none, and most fields are absent. */
  readonly absent: readonly Entry[];
}

/** The index of one log type, with the slots of the fields that it reads. */
interface PreparedIndex {
  /** Whether some rule must see every event. */
  readonly everything: boolean;
  readonly fields: readonly PreparedField[];
  /** By the order of their rules. */
  readonly entries: readonly PreparedEntry[];
}

interface PreparedIdentification {
  readonly format: LogFormat;
  readonly paths: readonly { readonly slot: number; readonly spelt: readonly SpeltKey[] }[];
  readonly values: PreparedEntry["clauses"][number] | undefined;
}

/**
 * Looks at a record in bytes: what kind of event it is, when it happened, and whether any rule can match it. Only what
 * the bytes prove counts: where keys repeat, are spelt otherwise or hold escapes, the record is left to the parser.
 */
export class Preview {
  readonly scanner: JsonScanner;
  /** What was found of the last record that was not to be parsed first. */
  readonly seen: Seen = { logType: undefined, time: undefined, signals: none, candidates: undefined };
  readonly #trie = new FieldTrie();
  readonly #values: SlotValues;
  readonly #identifications: readonly PreparedIdentification[];
  readonly #indexes = new Map<string, PreparedIndex | null>();
  readonly #times = new Map<string, readonly number[]>();
  /** Whether the given log type has a format that makes something of records. */
  readonly #isReadByFormat: boolean;
  readonly #logTypeSlot: number;
  readonly #eventTimeSlot: number;
  /** The fields of each kind of envelope. */
  readonly #envelopes: readonly (readonly number[])[];

  /**
   * @param logTypes The log types that rules read; records of others are skipped.
   * @param logType The log type of records that do not name one; without it content decides.
   * @param classifier What is known of log types.
   * @param isOnlyCounted Whether nothing is wanted of a rule's matches but their number, and its `when` is all it asks.
   */
  constructor(
    private readonly router: Router<DecisionIndex>,
    logTypes: Iterable<string>,
    private readonly logType?: string,
    private readonly isOnlyCounted: (rule: Rule) => boolean = () => false,
    readonly classifier = new Classifier(),
  ) {
    this.#isReadByFormat = logType !== undefined && logFormatOf(logType).read !== undefined;
    this.#logTypeSlot = this.#trie.slotOf(["p_log_type"], false);
    this.#eventTimeSlot = this.#trie.slotOf(["p_event_time"], false);
    this.#envelopes = envelopeFields.map((names) => names.map((name) => this.#trie.slotOf([name], false)));
    this.#identifications = classifier.identifications.map((one) => this.#identification(one));
    for (const known of new Set([...logTypes, ...classifier.formats.map((format) => format.logType)])) {
      this.#times.set(
        known,
        logFormatOf(known).time.map((path) => this.#slot(path.split("."), true)),
      );
    }
    this.scanner = new FastScanner(this.#trie);
    this.#values = new SlotValues(this.scanner, this.#trie.slots);
  }

  /**
   * What to do about the record that was scanned last. `bytes` are what was scanned, `start` is where the record begins.
   */
  look(bytes: Buffer, start: number): Advice {
    const { scanner, seen } = this;
    // An envelope has records of its own: they are for the parser to find.
    if (scanner.unsure || bytes[start] !== OPEN_OBJECT || this.#isEnvelope()) return Advice.Parse;
    this.#values.of(bytes);
    const named = this.#values.read(this.#logTypeSlot);
    if (named === undefined) return Advice.Parse;
    const isNamed = typeof named === "string" && named !== "";
    if (!isNamed && this.#isReadByFormat) return Advice.Parse;
    const logType = isNamed ? named : (this.logType ?? this.#inferred());
    if (logType === null) return Advice.Parse;
    const times = logType === undefined ? noTimes : this.#times.get(logType);
    if (times === undefined) return Advice.Parse;
    const time = this.#time(bytes, times);
    if (time === null) return Advice.Parse;
    seen.logType = logType;
    seen.time = time;
    seen.signals = none;
    const index = logType === undefined ? null : this.#indexOf(logType);
    // What decides in this log type was not looked for in this record.
    if (index === undefined) return Advice.Parse;
    if (index === null) return Advice.Skip;
    if (index.everything) {
      seen.candidates = undefined;
      return Advice.Show;
    }
    this.#findCandidates(index);
    return seen.candidates?.length === 0 ? Advice.Skip : Advice.Show;
  }

  #isEnvelope(): boolean {
    for (const slots of this.#envelopes) {
      let all = true;
      for (const slot of slots) {
        if (!this.scanner.has(slot)) {
          all = false;
          break;
        }
      }
      if (all) return true;
    }
    return false;
  }

  #slot(keys: readonly string[], dotted: boolean): number {
    return this.#trie.slotOf(keys, dotted);
  }

  #slotOf({ unified, path, keys, dotted }: Condition): number {
    return unified || isAdded(path.toLowerCase()) || !isPlain(path) ? -1 : this.#slot(keys, dotted);
  }

  #identification({ format, paths }: Identification): PreparedIdentification {
    return {
      format,
      paths: paths.map((path) => {
        const keys = path.split(".");
        return { slot: this.#slot(keys, true), spelt: this.#trie.spelt(keys) };
      }),
      values: format.values && this.#clause(compileClause(format.values)),
    };
  }

  #clause(clause: CompiledWhen[number]): PreparedEntry["clauses"][number] {
    return clause.map((alternative) =>
      alternative.map((condition) => ({
        condition,
        slot: this.#slotOf(condition),
      })),
    );
  }

  /** The index of a log type, null when no rule reads it, undefined when it was only now prepared for the next record. */
  #indexOf(logType: string): PreparedIndex | null | undefined {
    const known = this.#indexes.get(logType);
    if (known !== undefined) return known;
    const index = this.router.indexOf(logType);
    this.#indexes.set(logType, index ? this.#prepared(index) : null);
    return index ? undefined : null;
  }

  #prepared(index: DecisionIndex): PreparedIndex {
    const fields = index.fields.map((field) => {
      const { condition } = field;
      return { slot: this.#slotOf(condition), field, absent: field.entriesFor(null) ?? noEntries };
    });
    const entries = index.entries.map(({ when, rule }) => ({
      clauses: when.map((clause) => this.#clause(clause)),
      onlyCounted: this.isOnlyCounted(rule),
    }));
    const everything = index.unconditional.length > 0 || fields.some(({ slot }) => slot === -1);
    return { everything, fields, entries };
  }

  /** The log type that the content gives away, undefined for none, null when only the parsed record can tell. */
  #inferred(): string | null | undefined {
    for (const { format, paths, values } of this.#identifications) {
      let all = true;
      for (const { slot, spelt } of paths) {
        if (
          !this.scanner.has(slot) ||
          !this.scanner.isSpelt(spelt) ||
          (this.scanner.kindOf(slot) === Held.Scalar && this.#values.read(slot) === null)
        ) {
          all = false;
          break;
        }
      }
      if (!all) continue;
      // Whether the format accepts the record, and what it makes of it, only the parsed record can tell.
      if (format.read) return null;
      const holds = values === undefined ? true : this.#clauseHolds(values);
      if (holds === undefined) return null;
      if (holds) return format.logType;
    }
    return undefined;
  }

  /** Whether a clause holds; undefined when only the parsed record can tell. */
  #clauseHolds(clause: PreparedEntry["clauses"][number]): boolean | undefined {
    let result: boolean | undefined = false;
    for (const alternative of clause) {
      let holds: boolean | undefined = true;
      for (const { slot, condition } of alternative) {
        const value = slot === -1 ? undefined : this.#values.read(slot);
        if (value === undefined) holds = undefined;
        else if (!condition.test.holds(value)) {
          holds = false;
          break;
        }
      }
      if (holds === true) return true;
      if (holds === undefined) result = undefined;
    }
    return result;
  }

  /** Leaves in `seen` which rules may match, and which do for sure and are only counted. */
  #findCandidates({ fields, entries }: PreparedIndex): void {
    let candidates: Entry[] | undefined;
    let signals: Rule[] | undefined;
    for (const { slot, field, absent } of fields) {
      let found: readonly Entry[] | undefined = absent;
      if (this.scanner.has(slot)) {
        const value = this.#values.read(slot);
        found = value === undefined ? field.all : field.entriesFor(value);
      }
      if (found === undefined || found.length === 0) continue;
      for (const entry of found) {
        const prepared = entries[entry.order];
        const holds = this.#holds(prepared);
        if (holds === false) continue;
        if (holds === true && prepared?.onlyCounted) {
          signals ??= [];
          if (!signals.includes(entry.rule)) signals.push(entry.rule);
        } else {
          candidates ??= [];
          if (!candidates.includes(entry)) candidates.push(entry);
        }
      }
    }
    this.seen.candidates = candidates ?? noEntries;
    this.seen.signals = signals ?? none;
  }

  /** Whether a rule's `when` holds; undefined when only the parsed record can tell. */
  #holds(prepared: PreparedEntry | undefined): boolean | undefined {
    if (!prepared) return undefined;
    let result: boolean | undefined = true;
    for (const clause of prepared.clauses) {
      const holds = this.#clauseHolds(clause);
      if (holds === false) return false;
      if (holds === undefined) result = undefined;
    }
    return result;
  }

  /** The event's time, undefined without a readable one, null when only the parsed record can tell. */
  #time(bytes: Buffer, slots: readonly number[]): number | undefined | null {
    const given = this.#timeIn(bytes, this.#eventTimeSlot);
    if (given !== undefined) return given;
    for (const slot of slots) {
      const time = this.#timeIn(bytes, slot);
      if (time !== undefined) return time;
    }
    return undefined;
  }

  #timeIn(bytes: Buffer, slot: number): number | undefined | null {
    if (!this.scanner.has(slot)) return undefined;
    const fast =
      this.scanner.kindOf(slot) === Held.Text
        ? isoTime(bytes, this.scanner.startOf(slot), this.scanner.endOf(slot))
        : undefined;
    if (fast !== undefined) return fast;
    const value: JsonValue | undefined = this.#values.read(slot);
    // An escape in a time: let the parser read it.
    if (value === undefined) return null;
    return parseTime(value);
  }
}
