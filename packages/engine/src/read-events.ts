import { isJsonObject, type JsonObject } from "@pypanther/core/runtime";
import { Classifier, normalise, timeOf } from "./classify";
import type { EventOrigin } from "./read-event";
import { readRecords } from "./read-records";
import type { InputProblem } from "./run-summary";
import type { Source } from "./sources";

/** An event by itself, as rules see it. */
export interface SingleEvent extends EventOrigin {
  /** The record, with `p_log_type` and `p_event_time` among its fields. */
  readonly log: JsonObject;
  /** Undefined when nothing tells it. */
  readonly logType: string | undefined;
  /** Milliseconds since 1970; that of the event before for one without a time. */
  readonly time: number;
}

/** Reads every event of logs, one at a time. What cannot be read is told to `onProblem`, and the rest is read. */
export async function readEvents(
  sources: Iterable<Source>,
  logType: string | undefined,
  take: (event: SingleEvent) => void,
  onProblem: (problem: InputProblem) => void,
): Promise<void> {
  const classifier = new Classifier();
  let latest = 0;
  const takeRecord = (record: unknown, place: EventOrigin): void => {
    if (!isJsonObject(record)) {
      onProblem({ ...place, message: "an event must be a JSON object" });
      return;
    }
    const classified = classifier.classify(record, logType);
    const time = classified && timeOf(classified.log, classified.format);
    latest = time ?? latest;
    const log = classified ? normalise(classified.log, classified.format.logType, time) : record;
    take({ ...place, log, logType: classified?.format.logType, time: latest });
  };
  await readRecords(sources, takeRecord, onProblem);
}
