import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

/** Someone was given an administrator's role in Carbon Black, with which protection can be turned off. */
export class CarbonBlackAuditAdminGrant extends Rule {
  id = "CarbonBlack.Audit.Admin.Grant-prototype";
  displayName = "Carbon Black Admin Role Granted";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Privilege Escalation", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A grant of an administrator's role was created or updated in Carbon Black.";
  defaultRunbook =
    "1. Check that the grant was asked for and approved. " +
    "2. If it was not, take it back and suspend both users. " +
    "3. Review what the new administrator did since.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-CF5ACD2C-A534-46C8-AE06-E1884DB37B58.html";

  when: When = { requestUrl: startsWith("/access/"), description: () => startsWith(this.prefixes) };

  /** How descriptions of grants begin. */
  prefixes: string[] = ["Updated grant: ", "Created grant: "];

  rule(event: PantherEvent) {
    return event.string("description").includes("Admin");
  }

  title(event: PantherEvent) {
    return `Carbon Black admin role granted by ${carbonBlackAuditTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("description").includes("Super Admin") ? "CRITICAL" : "HIGH";
  }
}
