import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";

/** Another mail domain belongs to an Asana workspace; whoever has an address in it may join. */
export class AsanaWorkspaceEmailDomainAdded extends Rule {
  id = "Asana.Workspace.Email.Domain.Added-prototype";
  displayName = "Asana Workspace Email Domain Added";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "An e-mail domain was associated with an Asana workspace.";
  defaultRunbook =
    "1. Check that the company owns the domain. " +
    "2. If it does not, remove the domain and every account that joined with it. " +
    "3. Ask the actor where the request came from.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/15901227439515-Email-domain-management-for-Asana-organizations";

  when: When = { event_type: "workspace_associated_email_domain_added" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    const domain = event.text("details", "new_value") || "<DOMAIN_NOT_FOUND>";
    return `Domain [${domain}] added to the Asana workspace [${workspace}] by [${actor}]`;
  }
}
