import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { isTruthy } from "@pypanther/helpers/truthy";

/** The actions of the post-login flow were changed; their code runs at every login. */
export class Auth0PostLoginActionFlow extends Rule {
  id = "Auth0.Post.Login.Action.Flow-prototype";
  displayName = "Auth0 Post Login Action Flow Updated";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The actions of the post-login flow were changed. Their code runs at every login and can weaken a check or leak " +
    "tokens.";
  defaultRunbook =
    "1. Read the code of every action named in the title. " +
    "2. Compare the flow with the last version that was reviewed. " +
    "3. Remove actions that nobody reviewed, and replace the secrets that they could read. " +
    "4. Search logins since the change for claims or redirects that should not be there.";
  defaultReference = "https://auth0.com/docs/customize/actions/flows-and-triggers/login-flow/api-object";

  when: When = {
    "data.description": "Update trigger bindings",
    "data.details.request.path": "/api/v2/actions/triggers/post-login/bindings",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const who = `${auth0User(event)} changed the post-login flow of ${auth0Source(event)}`;
    const bound = (side: string) => event.readers("data", "details", side, "body", "bindings");
    const added = bound("request").filter((binding) => binding.has("display_name"));
    const left = bound("response").filter((binding) => isTruthy(binding.get("display_name")));
    const names = (bindings: EventReader[]) => bindings.map((binding) => binding.text("display_name")).join(", ");
    if (added.length > 0) return `${who}: added [${names(added)}]`;
    if (left.length > 0) return `${who}: an action removed, left [${names(left)}]`;
    return `${who}: no action is left`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
