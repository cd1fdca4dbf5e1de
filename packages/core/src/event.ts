import type { EventDataModel } from "./data-model-lookup";
import { EventReader } from "./event-reader";
import type { JsonObject, JsonValue } from "./json";

/** One log record as a rule sees it: read-only, case-insensitive, with the unified fields of its log type. */
export class PantherEvent extends EventReader {
  readonly #dataModel: EventDataModel | undefined;

  /**
   * @param log The record. Its top level is copied; what is nested in it is frozen in place.
   * @param dataModel Where `udm` looks up unified fields; without one every unified field is absent.
   */
  constructor(log: JsonObject, dataModel?: EventDataModel) {
    // Own "__proto__" keys survive a copy through fromEntries, not through assignment or spread into a literal.
    super(Object.fromEntries(Object.entries(log)));
    this.#dataModel = dataModel;
    Object.freeze(this);
  }

  /** The log type that the event was classified as, "" when it was not. */
  get logType(): string {
    return this.string("p_log_type");
  }

  /**
   * A unified field such as "actor_user", by the data model for the log type. Null when the model does not
   * map the name or the log lacks the field; `fallback` (default null) where no data model exists.
   */
  udm(name: string, fallback: JsonValue = null): JsonValue {
    return this.#dataModel ? this.#dataModel.value(this, name) : fallback;
  }

  /** A unified field as text, "" for a missing field or a value that is no text. */
  udmString(name: string): string {
    const value = this.udm(name);
    return typeof value === "string" ? value : "";
  }

  /**
   * Where a unified field stands in the log: a dotted path ("a.b", "list.[0].c"), a mapping function's name, or null
   * when there is no such field.
   */
  udmPath(name: string): string | null {
    return this.#dataModel?.path(this, name) ?? null;
  }
}
