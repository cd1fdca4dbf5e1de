import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { asanaActor, asanaWorkspace } from "@pypanther/helpers/asana";
import { titleValue } from "@pypanther/helpers/title-value";

/** A mail domain was added to an Asana workspace. */
export class AsanaWorkspaceEmailDomainAdded extends Rule {
  id = "Asana.Workspace.Email.Domain.Added-prototype";
  displayName = "Asana Workspace Email Domain Added";
  logTypes = [LogType.ASANA_AUDIT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A mail domain was added to an Asana workspace. Everybody with an address in it may join.";
  defaultRunbook =
    "1. Check that the company owns the domain. " +
    "2. Ask the actor where the request came from. " +
    "3. Remove the domain and every account that joined with it if it is not the company's.";
  defaultReference =
    "https://help.asana.com/hc/en-us/articles/15901227439515-Email-domain-management-for-Asana-organizations";

  when: When = { event_type: "workspace_associated_email_domain_added" };

  title(event: PantherEvent) {
    const actor = asanaActor(event);
    const workspace = asanaWorkspace(event);
    const domain = titleValue(event.text("details", "new_value"), "of unknown name");
    return `Domain ${domain} added to the Asana workspace ${workspace} by ${actor}`;
  }
}
