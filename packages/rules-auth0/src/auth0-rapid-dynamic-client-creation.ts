import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source } from "@pypanther/helpers/auth0";

/** Many applications were registered by themselves, which can serve to phish users or to flood the tenant. */
export class Auth0RapidDynamicClientCreation extends Rule {
  id = "Auth0.Rapid.DynamicClient.Creation-prototype";
  displayName = "Auth0 Rapid Dynamic Client Creation";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  threshold = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Applications were registered dynamically in quick succession.";
  defaultRunbook =
    "1. List the clients made in the last hour with their redirect addresses. " +
    "2. Decide whether dynamic registration has to be open at all. " +
    "3. Close it, delete the clients nobody owns and revoke their tokens.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/blob/main/detections/rapid_creation_of_clients_with_dynamic_registration.yml";

  when: When = {
    "data.type": "sapi",
    "data.description": "Dynamic client registration",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const description = asText(event.deepGet("data", "description"), "<NO_DATA_DESCRIPTION_FOUND>");
    const client = asText(event.deepGet("data", "details", "response", "body", "client_id"), "<NO_CLIENT_ID_FOUND>");
    return `[${description}] of client [${client}] in [${auth0Source(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
