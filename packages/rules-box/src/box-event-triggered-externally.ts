import { exists, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Events of people who need not be who they say they are. */
const unproven = ["FAILED_LOGIN", "SHIELD_ALERT"];

/** Box's id of an anonymous user. */
const ANONYMOUS = "2";

/** Anonymous users or users of foreign domains acted on Box content ten times or more. */
export class BoxEventTriggeredExternally extends Rule {
  id = "Box.Event.Triggered.Externally-prototype";
  displayName = "Box event triggered by unknown or external user";
  enabled = false;
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Exfiltration:Exfiltration Over Web Service", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An anonymous user, or a user of a foreign domain, acted on Box content many times. Data may be leaving through " +
    "an open link or a collaboration.";
  defaultRunbook =
    "1. List the files and folders of the events and the link or collaboration they were reached by. " +
    "2. Ask the owner of the content whether outsiders are meant to have it. " +
    "3. Remove the link or the collaborator if they are not, and limit the content to people in the company. " +
    "4. Check what was downloaded, and tell the owner of the data.";
  defaultReference = "https://support.box.com/hc/en-us/articles/8391393127955-Using-the-Enterprise-Event-Stream";
  summaryAttributes = ["ip_address"];

  when: When = [
    { event_type: not(unproven), "created_by.id": ANONYMOUS },
    { event_type: not(unproven), "created_by.login": () => (this.domains.length > 0 ? exists() : []) },
  ];

  /**
   * Ends of the logins that belong to the company, such as "@example.com". Empty, the default, leaves only anonymous
   * users.
   */
  domains: string[] = [];

  rule(event: PantherEvent) {
    if (event.deepGet("created_by", "id") === ANONYMOUS) return true;
    const login = event.string("created_by", "login");
    return login !== "" && !this.domains.some((domain) => login.endsWith(domain));
  }

  title(event: PantherEvent) {
    return `${titleValue(event.text("created_by", "login"), "an unknown user")} used Box content from outside`;
  }
}
