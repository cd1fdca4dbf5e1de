import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { isIpInNetwork } from "@pypanther/helpers/base";
import { isIpv4Address } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user signed in to a host from an address that is in none of the office networks. */
export class OsqueryLinuxLoginFromNonOffice extends Rule {
  id = "Osquery.Linux.LoginFromNonOffice-prototype";
  displayName = "A Login from Outside the Corporate Office";
  enabled = false;
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Configuration Required", "Osquery", "Linux", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user signed in to a host from an address that is in none of the office networks. Somebody may be using a " +
    "stolen password.";
  defaultRunbook =
    "1. Ask the user over another channel whether it was them. " +
    "2. Ask the user to use the VPN if it was. " +
    "3. Restrict the sign-in service to your networks. " +
    "4. End the session, lock the account and read what was done if it was not the user.";
  defaultReference = "https://attack.mitre.org/techniques/T1078/";
  summaryAttributes = ["name", "action", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = { action: "added", name: contains("logged_in_users", "last") };

  /** The networks of the offices, in CIDR notation. */
  officeNetworks: string[] = ["192.168.1.100/32", "192.168.1.200/32"];

  rule(event: PantherEvent) {
    const name = event.string("name");
    const isSignIn = name.includes("logged_in_users")
      ? event.deepGet("columns", "type") === "user"
      : name.includes("last");
    const address = event.string("columns", "host");
    return isSignIn && isIpv4Address(address) && !isIpInNetwork(address, this.officeNetworks);
  }

  title(event: PantherEvent) {
    const user = titleValue(event.text("columns", "user") || event.text("columns", "username"), "an unknown user");
    return `${user} signed in to a host from outside the office`;
  }
}
