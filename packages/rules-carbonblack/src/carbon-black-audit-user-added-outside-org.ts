import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

function mailDomain(address: string): string | undefined {
  return address.split("@", 2)[1];
}

/** A user of another mail domain than the creator's was added to Carbon Black. */
export class CarbonBlackAuditUserAddedOutsideOrg extends Rule {
  id = "CarbonBlack.Audit.User.Added.Outside.Org-prototype";
  displayName = "Carbon Black User Added Outside Org";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Persistence", "Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user of another mail domain than the creator's was added to Carbon Black. An attacker may have added an " +
    "account of their own.";
  defaultRunbook =
    "1. Find out who the new user in the title is and for whom they work. " +
    "2. Look for a contract or support case that needs the access. " +
    "3. Review in the audit log what the new user did. " +
    "4. Remove the user and suspend the creator if nothing explains the access.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-516BAF8C-A13D-4FC7-AA92-923159C13083.html";

  when: When = { description: () => startsWith(this.patterns) };

  /** How descriptions of new users begin. */
  patterns: string[] = ["Added user "];

  rule(event: PantherEvent) {
    const description = event.string("description");
    const creator = mailDomain(event.string("loginName"));
    const user = mailDomain(description.split(" ", 3)[2] ?? "");
    return creator !== undefined && user !== undefined && creator !== user;
  }

  title(event: PantherEvent) {
    return `Carbon Black outsider added by ${carbonBlackAuditTitle(event)}`;
  }
}
