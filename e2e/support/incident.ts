/** The alerts that the starter kit's sample logs raise, in the order in which they tell the story. */
export const incident: readonly (readonly [severity: string, ruleId: string])[] = [
  ["CRITICAL", "Slack.AuditLogs.PotentiallyMaliciousFileShared-prototype"],
  ["CRITICAL", "Northwind.StolenSessionToPayout"],
  ["MEDIUM", "Slack.AuditLogs.PassthroughAnomaly-prototype"],
  ["MEDIUM", "Slack.AuditLogs.AppAdded-prototype"],
  ["MEDIUM", "Github.Repo.CollaboratorChange-prototype"],
  ["HIGH", "GitHub.Branch.ProtectionDisabled-prototype"],
  ["HIGH", "GitHub.Action.Failed-prototype"],
  ["CRITICAL", "Northwind.AWS.MoneyMovingKeyCreated"],
  ["HIGH", "AWS.Console.RootLoginFailed-prototype"],
  ["HIGH", "AWS.Console.RootLogin-prototype"],
  ["HIGH", "AWS.Root.Activity-prototype"],
  ["HIGH", "AWS.CloudTrail.Stopped-prototype"],
  ["MEDIUM", "AWS.S3.DeletePublicAccessBlock-prototype"],
  ["CRITICAL", "Northwind.AWS.BreakGlassLogin"],
];
