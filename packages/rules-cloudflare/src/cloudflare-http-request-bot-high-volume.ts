import { type AlertContext, exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { cloudflareHttpAlertContext } from "@pypanther/helpers/cloudflare";
import { titleValue } from "@pypanther/helpers/title-value";
import type { CloudflareHttpRequest } from "./events";

/** One host got very many requests that Cloudflare scores as likely made by bots. */
export class CloudflareHttpRequestBotHighVolume extends Rule<CloudflareHttpRequest> {
  id = "Cloudflare.HttpRequest.BotHighVolume-prototype";
  displayName = "Cloudflare Bot High Volume";
  enabled = false;
  logTypes = [LogType.CLOUDFLARE_HTTP_REQUEST];
  tags = ["Cloudflare"];
  threshold = 7560;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "One host got very many requests that Cloudflare scores as likely made by bots. They may be copying its content " +
    "or trying out passwords.";
  defaultRunbook =
    "1. Group the requests by ClientIP, ClientRequestUserAgent and ClientRequestURI to see what the bots want. " +
    "2. Separate wanted bots, such as monitoring and search engines, from the others. " +
    "3. Set a rate limit or a challenge on the paths that the others use. " +
    "4. Search for accounts that were entered if they use sign-in pages, and reset their passwords.";
  defaultReference = "https://developers.cloudflare.com/waf/rate-limiting-rules/request-rate/";
  summaryAttributes = [
    "ClientIP",
    "ClientRequestUserAgent",
    "EdgeResponseContentType",
    "ClientCountry",
    "ClientRequestURI",
  ];

  when: When = { BotScore: exists() };

  rule(event: PantherEvent<CloudflareHttpRequest>) {
    const score = event.number("BotScore");
    return score >= 1 && score <= 30;
  }

  title(event: PantherEvent<CloudflareHttpRequest>) {
    return `Many requests by bots to ${titleValue(event.text("ClientRequestHost"), "an unknown host")}`;
  }

  alertContext(event: PantherEvent<CloudflareHttpRequest>): AlertContext {
    return cloudflareHttpAlertContext(event);
  }
}
