import { type AlertContext, exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { cloudflareHttpAlertContext } from "@pypanther/helpers/cloudflare";

/** Bots make up a great many of a host's requests, which costs money and may be scraping or guessing. */
export class CloudflareHttpRequestBotHighVolume extends Rule {
  id = "Cloudflare.HttpRequest.BotHighVolume-prototype";
  displayName = "Cloudflare Bot High Volume";
  enabled = false;
  logTypes = [LogType.CLOUDFLARE_HTTP_REQUEST];
  tags = ["Cloudflare"];
  threshold = 7560;
  defaultSeverity = Severity.LOW;
  defaultDescription = "Requests that Cloudflare scores as likely made by bots came to one host in great number.";
  defaultRunbook =
    "1. Group the requests by address, user agent and path to see what the bots are after. " +
    "2. Tell wanted ones, such as monitoring and search engines, by their names and owners. " +
    "3. For the others set a rate limit or a challenge on the paths they use. " +
    "4. If they go for sign-in pages, look for accounts that were entered.";
  defaultReference = "https://developers.cloudflare.com/waf/rate-limiting-rules/request-rate/";
  summaryAttributes = [
    "ClientIP",
    "ClientRequestUserAgent",
    "EdgeResponseContentType",
    "ClientCountry",
    "ClientRequestURI",
  ];

  when: When = { BotScore: exists() };

  rule(event: PantherEvent) {
    const score = event.number("BotScore");
    return score >= 1 && score <= 30;
  }

  title(event: PantherEvent) {
    return `Many requests by bots to [${event.text("ClientRequestHost") || "<NO_REQ_HOST>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return cloudflareHttpAlertContext(event);
  }
}
