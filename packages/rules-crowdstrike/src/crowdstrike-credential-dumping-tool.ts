import { LogType, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { CREDENTIAL_DUMPING_TOOLS } from "@pypanther/helpers/credential-dumping-tools";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A known credential dumping tool ran on a Windows host. */
export class CrowdstrikeCredentialDumpingTool extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Credential.Dumping.Tool-prototype";
  displayName = "Crowdstrike Credential Dumping Tool";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["CrowdStrike", "Windows", "Credential Access", "Post-Exploitation", "Lateral Movement", "Endpoint Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1003", "TA0006:T1003.001"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A known credential dumping tool ran on a Windows host. An attacker uses it to take passwords and hashes.";
  defaultRunbook =
    "1. Ask the red team and administrators whether it was theirs. " +
    "2. Isolate the host at once if it was not. " +
    "3. Search other hosts for the same file and user. " +
    "4. Change the credentials of everybody who was signed in there, administrators first.";
  defaultReference = "https://www.crowdstrike.com/blog/adversary-credential-theft/";

  /** Programs that dump credentials, by file name in lower case. */
  credentialDumpingTools: string[] = [...CREDENTIAL_DUMPING_TOOLS];

  title(event: PantherEvent) {
    return `Credential dumping tool [${crowdstrikeProgram(event)}] ran on ${crowdstrikeHost(event)}`;
  }

  protected programs() {
    return this.credentialDumpingTools;
  }
}
