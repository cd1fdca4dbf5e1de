import type { DetectionType } from "../detection";
import type { LogType } from "../log-types";
import { Rule } from "./rule";

/** A rule over the rows that scheduled queries return; it is tested like any rule and not run on the stream of events. */
export abstract class ScheduledRule extends Rule {
  /** The names of the queries whose rows the rule sees. */
  abstract scheduledQueries: string[];

  /** Rows of a query have no log type. */
  logTypes: LogType[] = [];

  override detectionType(): DetectionType {
    return "SCHEDULED_RULE";
  }
}
