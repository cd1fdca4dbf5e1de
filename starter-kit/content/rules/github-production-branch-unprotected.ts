import { type PantherEvent, RuleTest, Severity, type SeverityOrDefault } from "@pypanther/core";
import { GitHubBranchProtectionDisabled } from "@pypanther/rules-github";

const unprotected = {
  p_log_type: "GitHub.Audit",
  action: "protected_branch.destroy",
  actor: "jo-lindqvist",
  repo: "northwind-pay/checkout",
  name: "main",
};

/** The managed rule for lost branch protection, narrowed to the repositories that production is built from. */
export class GitHubProductionBranchUnprotected extends GitHubBranchProtectionDisabled {
  id = "Northwind.GitHub.ProductionBranchUnprotected";
  displayName = "Production Branch Unprotected";

  /** The repositories that production is built from. */
  productionRepositories: string[] = ["northwind-pay/checkout", "northwind-pay/ledger"];

  async rule(event: PantherEvent) {
    return (await super.rule(event)) && this.productionRepositories.includes(event.string("repo"));
  }

  title(event: PantherEvent) {
    return `Production at risk: ${super.title(event)}`;
  }

  severity(): SeverityOrDefault {
    return Severity.upgrade(this.defaultSeverity);
  }

  tests = [
    new RuleTest({
      name: "a production repository loses its protection",
      expectedResult: true,
      log: unprotected,
      expectedTitle: "Production at risk: Branch protection removed from [northwind-pay/checkout] by [jo-lindqvist]",
      expectedSeverity: Severity.CRITICAL,
    }),
    new RuleTest({
      name: "another repository loses its protection",
      expectedResult: false,
      log: { ...unprotected, repo: "northwind-pay/website" },
    }),
  ];
}
