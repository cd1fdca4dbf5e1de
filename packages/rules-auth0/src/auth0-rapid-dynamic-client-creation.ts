import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source } from "@pypanther/helpers/auth0";
import { titleValue } from "@pypanther/helpers/title-value";

/** Many applications were registered dynamically in a short time. */
export class Auth0RapidDynamicClientCreation extends Rule {
  id = "Auth0.Rapid.DynamicClient.Creation-prototype";
  displayName = "Auth0 Rapid Dynamic Client Creation";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  threshold = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Many applications were registered dynamically within a short time. Attackers register them to phish users or to " +
    "flood the tenant.";
  defaultRunbook =
    "1. List the clients created in the last hour with their redirect addresses. " +
    "2. Ask the owners of the tenant whether dynamic registration has to be open. " +
    "3. Close it, delete the clients that nobody owns and revoke their tokens.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/blob/main/detections/rapid_creation_of_clients_with_dynamic_registration.yml";

  when: When = {
    "data.type": "sapi",
    "data.description": "Dynamic client registration",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const description = titleValue(event.deepGet("data", "description"), "Registration");
    const client = event.deepGet("data", "details", "response", "body", "client_id");
    return `${description} of ${titleValue(client, "an unknown client")} in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
