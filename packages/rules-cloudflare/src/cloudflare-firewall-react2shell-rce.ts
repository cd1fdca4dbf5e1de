import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { cloudflareFwAlertContext } from "@pypanther/helpers/cloudflare";

/** Someone tries to run code on a server through the React2Shell flaw (CVE-2025-55182). */
export class CloudflareFirewallReact2ShellRCE extends Rule {
  id = "Cloudflare.Firewall.React2Shell.RCE-prototype";
  displayName = "Cloudflare React2Shell RCE Attempt Detected";
  logTypes = [LogType.CLOUDFLARE_FIREWALL];
  tags = ["Cloudflare", "RCE", "React2Shell", "CVE-2025-55182"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A request matched a managed Cloudflare rule made for attacks on CVE-2025-55182 in React server components.";
  defaultRunbook =
    "1. See what Cloudflare did with the request; anything but a block reached the origin. " +
    "2. Find out whether the host runs an affected version of React or Next.js, and patch it at once if so. " +
    "3. If the request got through, search the server for new processes, files and outgoing connections. " +
    "4. Block the address and set the managed rule to block where it only logs.";
  defaultReference = "https://blog.cloudflare.com/cloudflare-protection-against-cve-2025-55182-react2shell";
  summaryAttributes = ["Action", "ClientCountry", "ClientIP", "ClientRequestUserAgent", "ClientRequestHost"];

  when: When = { RuleID: () => this.react2shellRuleIds };

  /** The managed rules against the flaw: of the paid and of the free ruleset. */
  react2shellRuleIds: string[] = ["33aa8a8a948b48b28d40450c5fb92fba", "2b5d06e34a814a889bee9a0699702280"];

  title(event: PantherEvent) {
    return `React2Shell attack (CVE-2025-55182) from [${event.text("ClientIP") || "<UNKNOWN_IP>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return cloudflareFwAlertContext(event);
  }
}
