import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { WindowsCredentialDumpingTool } from "@pypanther/rules-microsoft";

/** A dumper on the machine and then a new kind of Google sign-in: tokens of the machine are in other hands. */
export class GAIACredentialTheftAttackChain extends CorrelationRule {
  id = "GAIA.Credential.Theft.Attack.Chain.Group";
  displayName = "GAIA GCPW Credential Theft Attack Chain";
  enabled = false;
  tags = ["GAIA", "Google Workspace", "Windows", "Credential Theft", "Credential Dumping", "GCPW"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1003", "TA0006:T1003.001", "TA0001:T1078.004", "TA0006:T1550"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A tool that steals credentials ran on a Windows machine, and the same person signed in to Google Workspace in a " +
    "way that is new for them. Tokens taken from the machine let a thief do so without the password.";
  defaultRunbook =
    "1. Isolate the machine and collect what the tool left behind. " +
    "2. Compare address and device of the sign-in with those that the person uses. " +
    "3. If it was an attack, end all sessions of the user in Google Workspace, reset the password and revoke the " +
    "tokens of applications.";
  defaultReference =
    "https://businessinsights.bitdefender.com/the-chain-reaction-new-methods-for-extending-local-breaches-in-google-workspace";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      "Windows Credential Dump": WindowsCredentialDumpingTool,
      "Google Login Anomaly": "Google.Workspace.Login.Type.Anomaly-prototype",
    },
    match: { user: "p_alert_context.username_normalized" },
  });
}
