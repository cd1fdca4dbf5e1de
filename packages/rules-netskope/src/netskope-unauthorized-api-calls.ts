import { anyItem, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** The Netskope API refused ten or more calls of one user as unauthorised within an hour. */
export class NetskopeUnauthorizedAPICalls extends Rule {
  id = "Netskope.UnauthorizedAPICalls-prototype";
  displayName = "Netskope Many Unauthorized API Calls";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Configuration Required", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The Netskope API refused ten or more calls of one user with status 403 within an hour. Somebody may be trying " +
    "out what a stolen token can do.";
  defaultRunbook =
    "1. Find the token or account behind the calls, and the addresses they come from. " +
    "2. Ask its owner whether an integration lost its permissions. " +
    "3. Search for calls that succeeded. " +
    "4. Revoke the token if its owner does not know the calls.";
  defaultReference =
    "https://docs.netskope.com/en/netskope-help/data-security/netskope-private-access/private-access-rest-apis/";

  when: When = { "supporting_data.data_values": anyItem(403) };

  rule(event: PantherEvent) {
    return event.list("supporting_data", "data_values")[0] === 403;
  }

  title(event: PantherEvent) {
    return `${netskopeUser(event)} made many unauthorised Netskope API calls`;
  }
}
