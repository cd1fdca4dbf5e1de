import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

/** An API key was created, updated, regenerated or read in Carbon Black. */
export class CarbonBlackAuditAPIKeyCreatedRetrieved extends Rule {
  id = "CarbonBlack.Audit.API.Key.Created.Retrieved-prototype";
  displayName = "Carbon Black API Key Created or Retrieved";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Persistence", "Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An API key was created, updated or regenerated in Carbon Black, or its secret was shown. An attacker who has " +
    "it can use the API without signing in.";
  defaultRunbook =
    "1. Ask the user named in the title which integration the key is for. " +
    "2. Search for API calls with the key from unknown addresses. " +
    "3. Delete the key and suspend the user if no integration needs it.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-F3816FB5-969F-4113-80FC-03981C65F969.html";

  when: When = { description: () => contains(this.patterns) };

  /** What descriptions of such entries contain. */
  patterns: string[] = [
    " retrieved secret for API ID ",
    "Added API ID ",
    "Regenerated API key for API ID ",
    "Updated API ID ",
  ];

  title(event: PantherEvent) {
    return `Carbon Black API key handled by ${carbonBlackAuditTitle(event)}`;
  }
}
