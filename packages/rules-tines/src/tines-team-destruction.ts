import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { tinesAction, tinesAlertContext, tinesSource } from "@pypanther/helpers/tines";

/** A team was destroyed, and its stories, credentials and resources went with it. */
export class TinesTeamDestruction extends Rule {
  id = "Tines.Team.Destruction-prototype";
  displayName = "Tines Team Destruction";
  logTypes = [LogType.TINES_AUDIT];
  tags = ["Tines"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A whole team of the Tines tenant was destroyed.";
  defaultRunbook =
    "1. Hear from the team's members whether it was to be closed. " +
    "2. List the stories it ran and which alerts depend on them. " +
    "3. Restore stories and credentials from a backup if nobody did, and take the user's rights away until it is " +
    "settled.";
  defaultReference = "https://www.tines.com/docs/admin/teams";

  when: When = { operation_name: "TeamDestruction" };

  title(event: PantherEvent) {
    return `Tines team destroyed: ${tinesAction(event)} in [${tinesSource(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return tinesAlertContext(event);
  }
}
