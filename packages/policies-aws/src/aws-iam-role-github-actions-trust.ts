import { isJsonObject, isSet, type JsonObject, Policy, Severity } from "@pypanther/core";
import { statementsOf, textsOf } from "@pypanther/helpers/iam-document";
import type { AwsIAMRole } from "./resources";

/** A role can be taken on by GitHub workflows that were not meant to. */
export class AWSIAMRoleGitHubActionsTrust extends Policy<AwsIAMRole> {
  id = "AWS.IAM.Role.GitHubActionsTrust";
  displayName = "AWS IAM Role Trust Relationship for GitHub Actions";
  enabled = false;
  resourceTypes = ["AWS.IAM.Role"];
  tags = ["AWS", "GitHub Actions", "Identity & Access Management", "Configuration Required"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The trust policy of the role lets GitHub workflows of other repositories, or with another audience, take it on. Anyone with such a repository gets its rights.";
  defaultRunbook =
    "1. Read the conditions on the audience and the subject in the trust policy. " +
    "2. Limit the subject to your repositories, branches or environments. " +
    "3. Search CloudTrail for AssumeRoleWithWebIdentity of the role with foreign subjects. " +
    "4. Undo what such a session did, and rotate what it could read.";
  defaultReference = "-";

  /** Repositories, as owner/name, for which any branch or environment may be allowed. */
  allowedOrgRepoPairs: string[] = ["org/repo", "allowed-org-example/allowed-repo-example"];

  policy({ AssumeRolePolicyDocument }: AwsIAMRole) {
    if (!isSet(AssumeRolePolicyDocument)) return true;
    const statements = statementsOf(AssumeRolePolicyDocument);
    return statements !== undefined && statements.every((statement) => this.isSafe(statement));
  }

  private isSafe({ Action, Condition, Effect, Principal }: JsonObject): boolean {
    if (Effect !== "Allow" || Action !== "sts:AssumeRoleWithWebIdentity") return true;
    const claim = (operator: string, name: string): string[] => {
      const claims = isJsonObject(Condition) ? Condition[operator] : undefined;
      return isJsonObject(claims) ? textsOf(claims[`token.actions.githubusercontent.com:${name}`]) : [];
    };
    const providers = isJsonObject(Principal) ? textsOf(Principal["Federated"]) : [];
    const isGitHub = providers.some((name) => name.includes("oidc-provider/token.actions.githubusercontent.com"));
    const audiences = claim("StringEquals", "aud");
    const isForAws = audiences.length > 0 && audiences.every((audience) => audience === "sts.amazonaws.com");
    const like = claim("StringLike", "sub");
    const subjects = like.length > 0 ? like : claim("StringEquals", "sub");
    if (subjects.length === 0) return !isGitHub;
    return subjects.every((subject) =>
      subject.startsWith("repo:") ? isGitHub && isForAws && this.isAllowed(subject) : !isGitHub,
    );
  }

  private isAllowed(subject: string): boolean {
    return !subject.includes("*") || this.allowedOrgRepoPairs.some((pair) => subject.startsWith(`repo:${pair}:*`));
  }
}
