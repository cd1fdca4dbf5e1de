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

/** An administrator's role was granted, or such a grant changed, in Carbon Black. */
export class CarbonBlackAuditAdminGrant extends Rule {
  id = "CarbonBlack.Audit.Admin.Grant-prototype";
  displayName = "Carbon Black Admin Role Granted";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Privilege Escalation", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An administrator's role was granted, or such a grant was updated, in Carbon Black. With it an attacker can " +
    "turn protection off.";
  defaultRunbook =
    "1. Ask the user named in the title who requested and approved the grant. " +
    "2. Review in the audit log what the new administrator did since. " +
    "3. Withdraw the grant and suspend both users if it was not approved.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-CF5ACD2C-A534-46C8-AE06-E1884DB37B58.html";

  when: When = { requestUrl: startsWith("/access/"), description: () => startsWith(this.prefixes) };

  /** How descriptions of grants begin. */
  prefixes: string[] = ["Updated grant: ", "Created grant: "];

  rule(event: PantherEvent) {
    return event.string("description").includes("Admin");
  }

  title(event: PantherEvent) {
    return `Carbon Black admin grant by ${carbonBlackAuditTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("description").includes("Super Admin") ? "CRITICAL" : "HIGH";
  }
}
