import { LogType, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { CREDENTIAL_DUMPING_TOOLS } from "@pypanther/helpers/credential-dumping-tools";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A program ran that takes passwords and hashes from memory or disk: someone is after credentials. */
export class CrowdstrikeCredentialDumpingTool extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Credential.Dumping.Tool-prototype";
  displayName = "Crowdstrike Credential Dumping Tool";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["CrowdStrike", "Windows", "Credential Access", "Post-Exploitation", "Lateral Movement", "Endpoint Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1003", "TA0006:T1003.001"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription = "A known credential dumping tool ran on a Windows host.";
  defaultRunbook =
    "1. Ask the red team and administrators whether it was theirs. " +
    "2. If not, isolate the host at once. " +
    "3. Rotate the credentials of everyone who was signed in there, administrators first. " +
    "4. Search other hosts for the same file and user.";
  defaultReference = "https://www.crowdstrike.com/blog/adversary-credential-theft/";

  /** Programs that dump credentials, by file name in lower case. */
  credentialDumpingTools: string[] = [...CREDENTIAL_DUMPING_TOOLS];

  title(event: PantherEvent) {
    return `Credential dumping tool [${crowdstrikeProgram(event)}] ran on [${crowdstrikeHost(event)}]`;
  }

  protected programs() {
    return this.credentialDumpingTools;
  }
}
