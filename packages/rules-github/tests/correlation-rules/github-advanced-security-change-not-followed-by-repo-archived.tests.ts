import { CorrelationTest } from "@pypanther/core";
import { GitHubAdvancedSecurityChangeNotFollowedByRepoArchived } from "../../src/correlation-rules/github-advanced-security-change-not-followed-by-repo-archived";

const ofRepository = (name: string, minute: number) => ({ "p_alert_context.repo": { [name]: [minute] } });

const logOf = (action: string, time: string, repo = "harbourline/widgets") => ({
  p_log_type: "GitHub.Audit",
  p_event_time: `2026-05-20T${time}:00Z`,
  action,
  actor: "noor-haddad",
  org: "harbourline",
  repo,
});
const disabled = logOf("repo.advanced_security_disabled", "07:30");

export const tests = [
  new CorrelationTest({
    name: "a change and no archival",
    expectedResult: true,
    signals: { GHASChange: ofRepository("harbourline/widgets", 0) },
  }),
  new CorrelationTest({
    name: "an archival after the change",
    expectedResult: false,
    signals: {
      GHASChange: ofRepository("harbourline/widgets", 0),
      RepoArchived: ofRepository("harbourline/widgets", 3),
    },
  }),
  new CorrelationTest({
    name: "an archival before the change",
    expectedResult: false,
    signals: {
      GHASChange: ofRepository("harbourline/widgets", 3),
      RepoArchived: ofRepository("harbourline/widgets", 0),
    },
  }),
  new CorrelationTest({
    name: "an archival of another repository",
    expectedResult: true,
    signals: {
      GHASChange: ofRepository("harbourline/widgets", 0),
      RepoArchived: ofRepository("harbourline/old-site", 3),
    },
  }),
  new CorrelationTest({
    name: "logs of a change and the archival of another repository",
    expectedResult: true,
    logs: [disabled, logOf("repo.archived", "07:31", "harbourline/old-site")],
  }),
  new CorrelationTest({
    name: "logs of a change that an archival brings about",
    expectedResult: false,
    logs: [disabled, logOf("repo.archived", "07:31")],
  }),
];

export { GitHubAdvancedSecurityChangeNotFollowedByRepoArchived as rule };
