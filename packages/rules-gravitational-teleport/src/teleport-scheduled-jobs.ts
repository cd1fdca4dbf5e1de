import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** The crontab of a server was edited in a Teleport session. */
export class TeleportScheduledJobs extends Rule {
  id = "Teleport.ScheduledJobs-prototype";
  displayName = "Teleport Scheduled Jobs";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Scheduled Task/Job"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1053"] };
  dedupPeriodMinutes = 15;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The crontab of a server was edited in a Teleport session. Attackers use scheduled jobs to stay on a server.";
  defaultRunbook =
    "1. Replay the session and compare the crontab before and after. " +
    "2. Ask the user whether the job belongs to a planned change. " +
    "3. Look for the same job on other servers. " +
    "4. Remove the job if nobody needs it, and keep the scripts that it calls.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { event: "session.command", program: "crontab" };

  rule(event: PantherEvent) {
    const argv = event.get("argv", []);
    return Array.isArray(argv) && !argv.includes("-l");
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `Scheduled jobs edited by ${user} in cluster ${cluster}`;
  }
}
