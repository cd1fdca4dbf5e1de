import { contains, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/base";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A program outside the system's folders listens to the keyboard, as key loggers do. */
export class OsqueryMacOSXAttacksKeyboardEvents extends Rule {
  id = "Osquery.Mac.OSXAttacksKeyboardEvents-prototype";
  displayName = "MacOS Keyboard Events";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Malware", "Collection:Input Capture"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1056"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A process taps keyboard events on a Mac.";
  defaultRunbook =
    "1. See which program it is (path and name in the event) and who signed it. " +
    "2. Launchers and accessibility tools listen, too: ask the user. " +
    "3. If it is none, isolate the Mac and keep a copy of the program. " +
    "4. Change the passwords that were typed on it.";
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
    return `A program listens to the keyboard of [${osqueryHost(event)}]`;
  }
}
