import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAlertContext, tinesOperation, tinesSource, tinesUser } from "@pypanther/helpers/tines";

/** A team was destroyed in Tines, with its stories, credentials and resources. */
export class TinesTeamDestruction extends Rule {
  id = "Tines.Team.Destruction-prototype";
  displayName = "Tines Team Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A team of the Tines tenant was destroyed, and its stories, credentials and resources with it. An attacker " +
    "could stop a whole set of automated responses this way.";
  defaultRunbook =
    "1. Ask the team's members whether the team was to be closed. " +
    "2. List the stories it ran and the alerts that depend on them. " +
    "3. Restore stories and credentials from a backup if it was not, and remove the access of the user named in the " +
    "title.";
  defaultReference = "https://www.tines.com/docs/admin/teams";

  when: When = { operation_name: "TeamDestruction" };

  title(event: PantherEvent) {
    return `${tinesUser(event)} destroyed a Tines team: ${tinesOperation(event)} in ${tinesSource(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
