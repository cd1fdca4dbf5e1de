import { type PantherEvent, Rule, type RuleClass, Severity } from "@pypanther/core/runtime";

export const DOOR = "Custom.Door";

/** A rule that takes every door event; tests change what they are about. */
export class DoorOpened extends Rule {
  id = "Door.Opened";
  logTypes = [DOOR];
  defaultSeverity: Severity = Severity.MEDIUM;
  rule(event: PantherEvent): boolean {
    return event.logType === DOOR;
  }
  title(event: PantherEvent): string {
    return `Door ${event.string("door")} opened`;
  }
}

/** A class of its own with some members replaced. */
export function ruleWith(members: Partial<Record<keyof DoorOpened, unknown>>): RuleClass {
  return class extends DoorOpened {
    constructor() {
      super();
      Object.assign(this, members);
    }
  };
}

/** A door event at a minute of 10 March 2026, 08:00 UTC. */
export function doorAt(minute: number, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const time = new Date(Date.UTC(2026, 2, 10, 8) + minute * 60_000).toISOString();
  return { p_log_type: DOOR, time, door: "north", ...fields };
}
