import {
  type AlertContext,
  asText,
  endsWith,
  ignoringCase,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { isBase64 } from "@pypanther/helpers/base";
import { crowdstrikeProcessAlertContext, getCrowdstrikeField } from "@pypanther/helpers/crowdstrike-fdr";
import { titleValue } from "@pypanther/helpers/title-value";
import type { CrowdstrikeFdrEvent } from "./events";

/** A command-line tool of Windows got an argument that is encoded in base64. */
export class CrowdstrikeBase64EncodedArgs extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.Base64EncodedArgs-prototype";
  displayName = "Execution of Command Line Tool with Base64 Encoded Arguments";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["Execution", "Obfuscation"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A command-line tool of Windows got an argument that is encoded in base64. Attackers hide commands this way.";
  defaultRunbook =
    "1. Read the decoded argument in the alert, and what it connects to. " +
    "2. Check in the parent process whether a management agent started it. " +
    "3. Search other hosts for the same argument. " +
    "4. Isolate the host if the command is not yours, and look for files and connections that it made.";
  defaultReference =
    "https://www.crowdstrike.com/blog/blocking-fileless-script-based-attacks-using-falcon-script-control-feature/";

  when: When = {
    fdr_event_type: "ProcessRollup2",
    event_platform: "Win",
    "event.ImageFileName": () => ignoringCase(endsWith(this.commandLineTools)),
  };

  /** Programs that run what they are told, by file name in lower case. */
  commandLineTools: string[] = ["powershell.exe", "cmd.exe", "cscript.exe", "wscript.exe", "rundll32.exe"];

  /** PowerShell's options, in lower case, after which an encoded command follows. */
  powershellEncodingFlags: string[] = ["-encodedcommand", "-enc", "-en", "-e", "-ec"];

  rule(event: PantherEvent<CrowdstrikeFdrEvent>) {
    return this.decodedArgument(event) !== "";
  }

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const parent = asText(getCrowdstrikeField(event, "ParentBaseFileName")).toLowerCase();
    const tool = event.udmString("process_name").toLowerCase();
    return `${titleValue(parent, "an unknown program")} started ${titleValue(tool, "an unknown program")} with a base64-encoded argument`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return { ...crowdstrikeProcessAlertContext(event), "decoded arg": this.decodedArgument(event) };
  }

  /** The text in the first encoded argument, "" when there is none. */
  decodedArgument(event: PantherEvent<CrowdstrikeFdrEvent>): string {
    const tool = event.udmString("process_name").toLowerCase();
    if (!this.commandLineTools.includes(tool)) return "";
    // PowerShell takes an en dash for a hyphen.
    const [, ...words] = event.udmString("cmd").replaceAll("\u2013", "-").replace(/["'=]/g, " ").split(" ");
    const args = words.filter(Boolean);
    for (const [index, arg] of args.entries()) {
      const follows = this.powershellEncodingFlags.includes((args[index - 1] ?? "").toLowerCase());
      const decoded = tool === "powershell.exe" && !follows ? "" : isBase64(arg, 12);
      if (decoded) return decoded;
    }
    return "";
  }
}
