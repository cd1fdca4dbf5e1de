import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

/** A credential of Carbon Black's API was made, changed or looked at, and works without a person signing in. */
export class CarbonBlackAuditAPIKeyCreatedRetrieved extends Rule {
  id = "CarbonBlack.Audit.API.Key.Created.Retrieved-prototype";
  displayName = "Carbon Black API Key Created or Retrieved";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Persistence", "Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An API key of Carbon Black was created, updated, regenerated, or its secret was shown.";
  defaultRunbook =
    "1. Check whether an integration that you know calls for it. " +
    "2. If not, delete the key and suspend the user. " +
    "3. Look for API calls with the key from unknown addresses.";
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
