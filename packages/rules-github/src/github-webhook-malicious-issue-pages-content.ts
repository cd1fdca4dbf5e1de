import {
  type AlertContext,
  type EventReader,
  exists,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import {
  analyseBashInjection,
  containsBashInjectionPattern,
  getMatchedBashPatterns,
  githubReferenceUrl,
  githubWebhookAlertContext,
  githubWebhookRepository,
} from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";

/** An issue or a wiki page is named or worded so that a careless workflow would run it as a command. */
export class GitHubWebhookMaliciousIssuePagesContent extends Rule {
  id = "GitHub.Webhook.MaliciousIssuePagesContent-prototype";
  displayName = "GitHub Malicious Issue/Pages Content";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["Code Injection", "Supply Chain", "Social Engineering"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An issue or the name of a wiki page contains shell syntax. If a workflow pastes it into a script, the attacker's " +
    "command runs.";
  defaultRunbook =
    "1. Look at the issue or page, and at what else its author did in your repositories. " +
    "2. List workflows triggered by issues or wiki edits and check how they use these texts. " +
    "3. Rotate the token and secrets of each run that executed the text. " +
    "4. Close the issue or restore the page, and report the account to GitHub if it was an attack.";
  defaultReference = "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c";

  when: When = [{ action: ["opened", "edited"], "issue.state": "open" }, { pages: exists() }];

  rule(event: PantherEvent) {
    const isOpenIssue =
      ["opened", "edited"].includes(event.string("action")) && event.string("issue", "state") === "open";
    return (
      (isOpenIssue && Object.values(textsOf(event.reader("issue"))).some(containsBashInjectionPattern)) ||
      event.readers("pages").some((page) => containsBashInjectionPattern(page.string("page_name")))
    );
  }

  title(event: PantherEvent) {
    const repository = githubWebhookRepository(event);
    if (event.get("issue") !== null) {
      const number = titleValue(event.text("issue", "number"), "of an unknown number");
      const user = titleValue(event.string("issue", "user", "login"), "an unknown user");
      return `Shell syntax in issue ${number} of ${repository} by ${user}`;
    }
    return `Shell syntax in the name of a wiki page of ${repository}`;
  }

  reference(event: PantherEvent) {
    return (
      event.string("issue", "html_url") ||
      event.readers("pages")[0]?.string("html_url") ||
      (githubReferenceUrl(event) ?? this.defaultReference)
    );
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...githubWebhookAlertContext(event),
      ...(event.get("issue") !== null && issueAnalysis(event.reader("issue"))),
      malicious_pages: event
        .readers("pages")
        .map(pageAnalysis)
        .filter(({ matched_patterns: found }) => found.length > 0),
    };
  }
}

function textsOf(issue: EventReader): Record<string, string> {
  return { title: issue.string("title"), body: issue.string("body") };
}

function issueAnalysis(issue: EventReader): Record<string, JsonValue> {
  return {
    field_analysis: analyseBashInjection(textsOf(issue)),
    issue: {
      number: issue.get("number"),
      title: issue.get("title"),
      state: issue.get("state"),
      user: issue.deepGet("user", "login"),
      html_url: issue.get("html_url"),
      created_at: issue.get("created_at"),
      updated_at: issue.get("updated_at"),
    },
  };
}

function pageAnalysis(page: EventReader) {
  return {
    page_name: page.get("page_name"),
    action: page.get("action"),
    title: page.get("title"),
    html_url: page.get("html_url"),
    matched_patterns: getMatchedBashPatterns(page.string("page_name")),
  };
}
