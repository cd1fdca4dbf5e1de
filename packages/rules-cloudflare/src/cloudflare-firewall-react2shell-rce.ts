import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { cloudflareFwAlertContext } from "@pypanther/helpers/cloudflare";
import { titleValue } from "@pypanther/helpers/title-value";

/** A request matched Cloudflare's managed rules against React2Shell (CVE-2025-55182). */
export class CloudflareFirewallReact2ShellRCE extends Rule {
  id = "Cloudflare.Firewall.React2Shell.RCE-prototype";
  displayName = "Cloudflare React2Shell RCE Attempt Detected";
  logTypes = [LogType.CLOUDFLARE_FIREWALL];
  tags = ["Cloudflare", "RCE", "React2Shell", "CVE-2025-55182"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A request matched Cloudflare's managed rules against React2Shell (CVE-2025-55182). The attacker wants to run " +
    "code on a server with React server components.";
  defaultRunbook =
    "1. See in the event's Action what Cloudflare did; anything but a block reached the origin. " +
    "2. Check whether the host runs an affected version of React or Next.js, and update it if so. " +
    "3. Block the address in the title, and set the managed rule to block. " +
    "4. Search the server for new processes, files and connections if a request got through, and rebuild it if you " +
    "find any.";
  defaultReference = "https://blog.cloudflare.com/cloudflare-protection-against-cve-2025-55182-react2shell";
  summaryAttributes = ["Action", "ClientCountry", "ClientIP", "ClientRequestUserAgent", "ClientRequestHost"];

  when: When = { RuleID: () => this.react2shellRuleIds };

  /** The managed rules against the flaw: of the paid and of the free ruleset. */
  react2shellRuleIds: string[] = ["33aa8a8a948b48b28d40450c5fb92fba", "2b5d06e34a814a889bee9a0699702280"];

  title(event: PantherEvent) {
    return `React2Shell attack (CVE-2025-55182) from ${titleValue(event.text("ClientIP"), "an unknown address")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return cloudflareFwAlertContext(event);
  }
}
