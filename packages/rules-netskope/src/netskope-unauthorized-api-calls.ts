import { anyItem, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { netskopeUser } from "@pypanther/helpers/netskope";

/** Calls of the Netskope API are refused as unauthorised; many from one user are someone trying what a token can do. */
export class NetskopeUnauthorizedAPICalls extends Rule {
  id = "Netskope.UnauthorizedAPICalls-prototype";
  displayName = "Netskope Many Unauthorized API Calls";
  logTypes = [LogType.NETSKOPE_AUDIT];
  tags = ["Netskope", "Configuration Required", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 10;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The API answered a user's calls with 403 again and again.";
  defaultRunbook =
    "1. Find the token or account behind the calls and where they come from. " +
    "2. Ask its owner whether an integration lost its rights. " +
    "3. Look for calls that did succeed. " +
    "4. Revoke the token if its owner does not know the calls.";
  defaultReference =
    "https://docs.netskope.com/en/netskope-help/data-security/netskope-private-access/private-access-rest-apis/";

  when: When = { "supporting_data.data_values": anyItem(403) };

  rule(event: PantherEvent) {
    return event.list("supporting_data", "data_values")[0] === 403;
  }

  title(event: PantherEvent) {
    return `Many unauthorised Netskope API calls by [${netskopeUser(event)}]`;
  }
}
