import { field, type JsonObject, type JsonValue } from "../json";
import type { EvaluationContext } from "./evaluation-context";
import type { EventDataModel } from "./event-data-model";
import { EventReader, recordOf } from "./event-reader";

/**
 * One log record as a rule sees it: read-only, case-insensitive, with the unified fields of its log type. `Shape` is the
 * type of its fields, where that is known.
 */
export class PantherEvent<Shape extends object = JsonObject> extends EventReader<Shape> {
  readonly #dataModel: EventDataModel | undefined;

  /**
   * @param log The record, which must not be changed any more; what is read of it is frozen.
   * @param dataModel Where `udm` looks up unified fields; without one every unified field is absent.
   * @param context What surrounds the evaluation; without one, the event's own time and a store for the whole process.
   */
  constructor(log: JsonObject, dataModel?: EventDataModel, context?: EvaluationContext) {
    super(log, context);
    this.#dataModel = dataModel;
    Object.freeze(this);
  }

  /** Another view of the same record, for another evaluation. It shares the record and costs next to nothing. */
  withContext(context: EvaluationContext): PantherEvent<Shape> {
    return new PantherEvent<Shape>(recordOf(this), this.#dataModel, context);
  }

  /** The log type that the event was classified as, "" when it was not. */
  get logType(): string {
    const logType = field(recordOf(this), "p_log_type");
    return typeof logType === "string" ? logType : "";
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
