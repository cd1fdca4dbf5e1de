import {
  type AlertContext,
  endsWith,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { CREDENTIAL_DUMPING_TOOLS } from "@pypanther/helpers/credential-dumping-tools";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Somebody started a program that is called like a well-known credential dumper, so passwords may be stolen now. */
export class WindowsCredentialDumpingTool extends Rule {
  id = "Windows.Credential.Dumping.Tool-prototype";
  displayName = "Windows Credential Dumping Tool";
  createAlert = false;
  logTypes = [LogType.WINDOWS_EVENT_LOGS];
  tags = ["Windows", "Credential Access", "GAIA", "Mimikatz", "OAuth", "T1003"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1003", "TA0006:T1003.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Windows host ran something named like a tool that steals passwords, hashes or tokens from memory, registry " +
    "or files.";
  defaultRunbook =
    "1. Isolate the host unless a sanctioned test is going on. " +
    "2. Get the file's hash and origin, and see what started it. " +
    "3. Treat all credentials used on the host as stolen: reset passwords, revoke tokens. " +
    "4. Look for sign-ins with them elsewhere.";
  defaultReference =
    "https://businessinsights.bitdefender.com/the-chain-reaction-new-methods-for-extending-local-breaches-in-google-workspace";
  summaryAttributes = ["computer", "p_any_usernames"];

  when: When = ["ExtraEventData.NewProcessName", "ExtraEventData.Image"].map((process) => ({
    EventID: ["4688", "1"],
    [process]: () => ignoringCase(endsWith(this.credentialDumpingTools)),
  }));

  /** The file names, in lower case, of programs that dump credentials. */
  credentialDumpingTools: string[] = [...CREDENTIAL_DUMPING_TOOLS, "procdump64.exe", "gotokentheft.exe"];

  rule(event: PantherEvent) {
    return this.credentialDumpingTools.includes(this.fileName(event));
  }

  title(event: PantherEvent) {
    const tool = titleValue(this.fileName(event), "of an unknown name");
    const computer = titleValue(event.text("Computer"), "an unknown host");
    const user = titleValue(this.user(event) || event.text("UserID"), "an unknown user");
    return `Credential dumping tool ${tool} started on ${computer} by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const user = this.user(event);
    const either = (...fields: string[]) =>
      fields.map((field) => event.deepGet("ExtraEventData", field)).find(isTruthy) ?? null;
    return {
      computer: event.get("Computer"),
      user: user || null,
      username_normalized: user.toLowerCase().replace(/[^a-z0-9]/g, "") || null,
      user_sid: event.get("UserID"),
      process_name: this.process(event),
      command_line: either("CommandLine", "ProcessCommandLine"),
      parent_process: either("ParentProcessName", "ParentImage"),
      process_id: either("NewProcessId", "ProcessId"),
      event_id: event.get("EventID"),
      description: "A program that reads passwords and tokens out of memory or the registry was started.",
    };
  }

  private process(event: PantherEvent) {
    return event.string("ExtraEventData", "NewProcessName") || event.string("ExtraEventData", "Image");
  }

  private fileName(event: PantherEvent) {
    const process = this.process(event).toLowerCase();
    return process.slice(Math.max(process.lastIndexOf("/"), process.lastIndexOf("\\")) + 1);
  }

  /** The owner of the home directory that the program lies in, "" when it lies in none. */
  private user(event: PantherEvent) {
    const segments = this.process(event).split(/[\\/]/);
    const users = segments.findIndex((segment) => segment.toLowerCase() === "users");
    return users < 0 ? "" : (segments[users + 1] ?? "");
  }
}
