import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** Somebody edits what a server runs by itself, a usual way to stay on it. */
export class TeleportScheduledJobs extends Rule {
  id = "Teleport.ScheduledJobs-prototype";
  displayName = "Teleport Scheduled Jobs";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Scheduled Task/Job"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1053"] };
  dedupPeriodMinutes = 15;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The crontab of a server was edited or replaced in Teleport sessions.";
  defaultRunbook =
    "1. Replay the session and compare the crontab before and after. " +
    "2. Ask the user; jobs are usually rolled out by automation. " +
    "3. Remove jobs that nobody stands by and keep the scripts they call. " +
    "4. Look for the same job on other servers.";
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
    return `Scheduled jobs edited by [${user}] in cluster [${cluster}]`;
  }
}
