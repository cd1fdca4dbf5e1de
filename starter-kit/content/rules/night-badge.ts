import {
  type AlertContext,
  type PantherEvent,
  Rule,
  RuleTest,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { doorEvent } from "../helpers/sample-logs";

/** Someone opened a guarded door in the night, when nobody should be in the building. A rule from scratch, with tests. */
export class NightBadge extends Rule {
  id = "Northwind.Door.NightBadge";
  displayName = "Guarded Door Opened at Night";
  logTypes = ["Custom.NorthwindDoor"];
  tags = ["Physical Security"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A badge opened one of the guarded doors outside working hours.";
  defaultRunbook =
    "1. Look at the camera of the door for the minutes around the event. " +
    "2. Call the badge holder; if they are not in the building, block the badge. " +
    "3. Tell the guard on duty.";

  /** The doors that are watched. */
  guardedDoors: string[] = ["server-room", "archive"];

  /** The working hours, in UTC: from the first hour until before the second. */
  workingHours: [from: number, to: number] = [5, 21];

  rule(event: PantherEvent) {
    const hour = new Date(event.string("time")).getUTCHours();
    const [from, to] = this.workingHours;
    const atNight = hour < from || hour >= to;
    return event.boolean("granted") && this.guardedDoors.includes(event.string("door")) && atNight;
  }

  title(event: PantherEvent) {
    return `[${event.string("holder")}] opened [${event.string("door")}] at night`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("door") === "server-room" ? Severity.HIGH : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { badge: event.string("badge"), holder: event.string("holder") };
  }

  tests = [
    new RuleTest({
      name: "the server room opens in the night",
      expectedResult: true,
      log: doorEvent,
      expectedTitle: "[mira.castell] opened [server-room] at night",
      expectedSeverity: Severity.HIGH,
      expectedAlertContext: { badge: "B-2291", holder: "mira.castell" },
    }),
    new RuleTest({
      name: "the archive opens in the night",
      expectedResult: true,
      log: { ...doorEvent, door: "archive" },
      expectedSeverity: Severity.MEDIUM,
    }),
    new RuleTest({
      name: "the server room opens in the afternoon",
      expectedResult: false,
      log: { ...doorEvent, time: "2026-06-09T14:02:50Z" },
    }),
    new RuleTest({ name: "the door stays shut", expectedResult: false, log: { ...doorEvent, granted: false } }),
  ];
}
