import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

function mailDomain(address: string): string | undefined {
  return address.split("@", 2)[1];
}

/** An account of the console was opened for someone at another mail domain than its creator's. */
export class CarbonBlackAuditUserAddedOutsideOrg extends Rule {
  id = "CarbonBlack.Audit.User.Added.Outside.Org-prototype";
  displayName = "Carbon Black User Added Outside Org";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Persistence", "Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Carbon Black user with a mail address of a foreign domain was added.";
  defaultRunbook =
    "1. Find out who the new user is: a partner, or a stranger? " +
    "2. Look for a contract or support case that calls for their access. " +
    "3. If there is none, remove the user and suspend the creator. " +
    "4. Review what the new user did.";
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
    return `Foreign user added to Carbon Black by ${carbonBlackAuditTitle(event)}`;
  }
}
