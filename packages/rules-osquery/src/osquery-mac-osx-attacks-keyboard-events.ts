import { contains, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/base";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A program outside the system folders reads keyboard events on a Mac. */
export class OsqueryMacOSXAttacksKeyboardEvents extends Rule {
  id = "Osquery.Mac.OSXAttacksKeyboardEvents-prototype";
  displayName = "MacOS Keyboard Events";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Malware", "Collection:Input Capture"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1056"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A program outside the system folders reads keyboard events on a Mac. It may be recording passwords.";
  defaultRunbook =
    "1. Read the program's path and name in the event, and check who signed it. " +
    "2. Ask the user whether it is a launcher or an accessibility tool. " +
    "3. Isolate the Mac and keep a copy of the program if it is not. " +
    "4. Change the passwords that were typed on the Mac.";
  defaultReference = "https://support.apple.com/en-us/HT204899";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = {
    action: "added",
    name: contains("Keyboard_Event_Taps"),
    "columns.name": () => not(this.approvedApplicationNames),
  };

  /** Where the system's own programs lie, as globs. */
  approvedProcessPaths: string[] = ["/System/*", "/usr/*", "/bin/*", "/sbin/*", "/var/*"];

  /** Names of programs that may listen. */
  approvedApplicationNames: string[] = ["Adobe Photoshop CC 2019"];

  rule(event: PantherEvent) {
    const path = event.string("columns", "path");
    return path !== "" && !patternMatchList(path, this.approvedProcessPaths);
  }

  title(event: PantherEvent) {
    return `A program listens to the keyboard of ${osqueryHost(event)}`;
  }
}
