import { LogType, type MaybePromise, Rule, Severity } from "@pypanther/core";

/** A rule that matches every event; tests change what they are about. */
export class Always extends Rule {
  id = "Harbour.Always";
  logTypes = [LogType.PANTHER_AUDIT];
  defaultSeverity: Severity = Severity.INFO;

  rule(): MaybePromise<boolean> {
    return true;
  }
}
