import { isPromise } from "../async";
import { handOut, isJsonObject, type JsonObject, type JsonValue } from "../json";

/** What is nested deeper than this is handed on as it is. */
const MAX_DEPTH = 50;

/** A field that was read, with its value; undefined when it was looked for in vain. */
export interface RecordedRead {
  readonly path: string;
  readonly value: JsonValue | undefined;
}

/** A record that tells which of its fields are read while something is at work. */
export class RecordedLog {
  /** The record, to be read through. */
  readonly log: JsonObject;
  #isRecording = false;
  /** By path in lower case: a field that is found in another spelling was not missing. */
  readonly #reads = new Map<string, RecordedRead & { readonly holds: boolean }>();

  constructor(log: JsonObject) {
    this.log = this.#wrapped(log, "", 0);
  }

  /** Does some work, which may go on after a promise was returned, and records what it reads. */
  during<T>(work: () => T): T {
    const stop = (): void => {
      this.#isRecording = false;
    };
    this.#isRecording = true;
    try {
      const result = work();
      if (isPromise(result)) return Promise.resolve(result).finally(stop) as T;
      stop();
      return result;
    } catch (thrown) {
      stop();
      throw thrown;
    }
  }

  /** The fields that were read, in that order; of lists and objects of which parts were read, those parts. */
  reads(): RecordedRead[] {
    const paths = [...this.#reads.keys()];
    const hasParts = (path: string): boolean => paths.some((other) => other.startsWith(`${path}.`));
    return [...this.#reads]
      .filter(([path, { holds }]) => !holds || !hasParts(path))
      .map(([, { path, value }]) => ({ path, value }));
  }

  #record(path: string, value: JsonValue | undefined): void {
    if (!this.#isRecording) return;
    const key = path.toLowerCase();
    const holds = typeof value === "object" && value !== null;
    const known = this.#reads.get(key);
    if (known === undefined || (known.value === undefined && value !== undefined)) {
      this.#reads.set(key, { path, value, holds });
    }
  }

  #wrapped<T extends JsonValue>(value: T, path: string, depth: number): T {
    const isList = Array.isArray(value);
    if ((!isList && !isJsonObject(value)) || depth > MAX_DEPTH) return value;
    const copy: object = isList ? [...(value as readonly JsonValue[])] : { ...(value as JsonObject) };
    const pathTo = (key: string): string => `${path === "" ? "" : `${path}.`}${isList ? `[${key}]` : key}`;
    for (const [key, item] of Object.entries(copy) as [string, JsonValue][]) {
      // Assignment would take "__proto__" for the prototype.
      Object.defineProperty(copy, key, { value: this.#wrapped(item, pathTo(key), depth + 1) });
    }
    const proxy = new Proxy(copy, {
      get: (target, key, receiver) => {
        const found: unknown = Reflect.get(target, key, receiver);
        const isField = typeof key === "string" && Object.hasOwn(target, key) && !(isList && key === "length");
        if (isField) this.#record(pathTo(key), found as JsonValue);
        return found;
      },
      getOwnPropertyDescriptor: (target, key) => {
        const found = Reflect.getOwnPropertyDescriptor(target, key);
        if (!found && typeof key === "string" && !isList) this.#record(pathTo(key), undefined);
        return found;
      },
    });
    // What is handed out is frozen by reading all of it; now nobody records that.
    return handOut(proxy as T & object) as T;
  }
}
